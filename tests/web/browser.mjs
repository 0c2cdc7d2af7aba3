// A browser at the size of a phone, on the page that was built. What it keeps is in a folder of its own, so that it can be
// started again.
import { createServer } from 'node:http';
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const { chromium } = createRequire(join(process.env.GENU_WEB_MODULES, 'package.json'))('playwright-core');

const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css',
  '.wasm': 'application/wasm', '.otf': 'font/otf' };
const switches = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const waitMs = 120_000;

function serve(root) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(root, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

/** 2026-03-02T07:00Z, a Monday. */
export const monday = 1772434800000;

export class Browser {
  static async start({ colorScheme = 'light' } = {}) {
    const browser = new Browser();
    browser.server = await serve(process.env.GENU_WEB_SITE);
    browser.profile = mkdtempSync(join(tmpdir(), 'genu-web-'));
    browser.colorScheme = colorScheme;
    browser.complaints = [];
    await browser.launch();
    return browser;
  }

  async launch() {
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: process.env.GENU_CHROMIUM, viewport: { width: 390, height: 844 }, colorScheme: this.colorScheme,
      args: switches,
    });
    this.context.setDefaultTimeout(waitMs);
  }

  /** Ends it without a word to the page, and starts it again with what it had kept. */
  async restart() {
    await this.context.close();
    await this.launch();
  }

  /** Lets the browser crash as a whole, and starts it again. */
  async crash(page) {
    const ended = new Promise((resolve) => this.context.once('close', resolve));
    const session = await this.context.newCDPSession(page);
    session.send('Browser.crash').catch(() => {});
    await ended;
    await this.launch();
  }

  /** A tab with the page, at Monday morning or as `wishes` say; resolves when it shows something. */
  async open(wishes = {}) {
    const page = await this.context.newPage();
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    const query = new URLSearchParams({ now: monday, offset: 0, ...wishes });
    await page.goto(`http://localhost:${this.server.address().port}/?${query}`);
    await shown(page);
    return page;
  }

  async end() {
    await this.context.close();
    this.server.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

export const shown = (page) => page.waitForSelector('html[data-ready]');

/** Begins the runner's programme on the left knee, by touching what a runner touches. */
export async function beginProgramme(page) {
  await page.click('[data-programme=pfp-runner]');
  await page.click('button:text-is("Left")');
  await page.click('[aria-label="Pain on a usual morning"] button:text-is("1")');
  await page.click('#begin');
  await page.waitForSelector('#session');
}
