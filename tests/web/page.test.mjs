// The page in a browser at 390 x 844: what a runner does in a day, and that all of it stays.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Browser, beginProgramme, shown } from './browser.mjs';

for (const storage of ['private-files', 'indexed-db']) {
  test(`a programme and pain are there after a reload and a restart: ${storage}`, async () => {
    const browser = await Browser.start();
    try {
      let page = await browser.open({ storage });
      assert.equal(await page.evaluate(() => window.genu.storage), storage);
      await beginProgramme(page);
      await page.click('#pain button:text-is("3")');
      await page.waitForSelector('#pain-told');
      await page.evaluate(() => window.genu.doLogCheckIn({ entry: { pain_now: 4, note: 'stairs 😀 é' } }));
      const diary = await page.evaluate(() => window.genu.viewDiary());
      assert.deepEqual(diary.entries.map((entry) => entry.pain_now), [4, 3]);

      await page.reload();
      await shown(page);
      assert.match(await page.textContent('#pain-told'), /4 of 10/);
      assert.deepEqual(await page.evaluate(() => window.genu.viewDiary()), diary);

      await browser.restart();
      page = await browser.open({ storage });
      assert.deepEqual(await page.evaluate(() => window.genu.viewDiary()), diary);
      assert.equal((await page.evaluate(() => window.genu.viewToday())).standing.programme, 'pfp-runner');
      assert.deepEqual(browser.complaints, []);
    } finally {
      await browser.end();
    }
  });
}

for (const storage of ['private-files', 'indexed-db']) {
  test(`what was answered survives the crash of the browser: ${storage}`, async () => {
    const browser = await Browser.start();
    try {
      for (let round = 1; round <= 3; ++round) {
        const page = await browser.open({ storage });
        for (let i = 0; i < 5; ++i) await page.evaluate(() => window.genu.doLogCheckIn({ side: 'left', entry: { pain_now: 1 } }));
        await browser.crash(page);
        const again = await browser.open({ storage });
        const { entries } = await again.evaluate(() => window.genu.viewDiary());
        assert.equal(entries.length, 5 * round);
        await again.close();
      }
    } finally {
      await browser.end();
    }
  });
}

let browser;
before(async () => {
  browser = await Browser.start({ colorScheme: 'dark' });
});
after(() => browser.end());

test('a second tab is told, and takes over when the first is closed', async () => {
  const first = await browser.open();
  const second = await browser.open();
  assert.equal(await second.locator('#elsewhere h2').textContent(), 'Genu is open in another tab');
  await first.close();
  await second.click('button:text-is("Try again")');
  await second.waitForSelector('[data-programme]');
  await second.close();
});

test('undo takes back what was noted last', async () => {
  const page = await browser.open();
  await page.click('#pain button:text-is("Right")');
  await page.click('#pain button:text-is("5")');
  await page.waitForSelector('#pain-told');
  await page.click('#notice button');
  await page.waitForSelector('#pain-told', { state: 'detached' });
  assert.deepEqual((await page.evaluate(() => window.genu.viewDiary())).entries, []);
  await page.close();
});

test('what the core refuses comes with its code and its faults, and the diary goes on', async () => {
  const page = await browser.open();
  const refused = await page.evaluate(() => window.genu.doLogCheckIn({ side: 'left', entry: { pain_now: 11 } }).then(
    () => null, ({ code, faults }) => ({ code, faults })));
  assert.equal(refused.code, -32602);
  assert.equal(refused.faults[0].place, 'entry.pain_now');
  assert.equal(await page.evaluate(() => window.genu.ask('{"jsonrpc":"2.0","method":"view.today"}')), null);
  assert.match(await page.evaluate(() => window.genu.ask('no request')), /-32700/);
  await page.close();
});

test('everything to touch is at least 44 pixels, and nothing is wider than the phone', async () => {
  const page = await browser.open();
  const measure = () => page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    small: [...document.querySelectorAll('button, summary')].map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44).map(({ text }) => text),
  }));
  assert.deepEqual(await measure(), { wide: 390, small: [] });
  await beginProgramme(page);
  await page.click('summary');
  assert.deepEqual(await measure(), { wide: 390, small: [] });
  if (process.env.GENU_PICTURES) await page.screenshot({ path: `${process.env.GENU_PICTURES}/web-today-dark.png`, fullPage: true });
  await page.close();
});
