// The journey that C++, JSON-RPC and Java live, through the page's wrapper: the same diary in the end.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { Browser } from './browser.mjs';

function withoutIds(text) {
  const seen = [];
  return text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    if (!seen.includes(id)) seen.push(id);
    return `id-${seen.indexOf(id)}`;
  });
}

// In the page: the replies to what is asked at the end.
async function live({ start_ms: startMs, steps, asked }) {
  const ask = (method, params) => window.genu.ask(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }));
  let nowMs = startMs;
  for (const { pass_min: minutes, method, params } of steps) {
    if (minutes) window.genu.setNow(nowMs += minutes * 60_000);
    else if (JSON.parse(await ask(method, params)).error) throw new Error(`${method} was refused`);
  }
  const replies = [];
  for (const method of asked) replies.push(`${await ask(method, {})}\n`);
  return replies.join('');
}

test('the journey ends in the same diary through WebAssembly as through C++', async () => {
  const journey = JSON.parse(readFileSync(new URL('../doors/journey.json', import.meta.url), 'utf8'));
  const browser = await Browser.start();
  try {
    const page = await browser.open({ now: journey.start_ms, offset: journey.offset_min });
    assert.equal(withoutIds(await page.evaluate(live, journey)), readFileSync(process.env.GENU_LIVED, 'utf8'));
  } finally {
    await browser.end();
  }
});
