import { afterAll, beforeAll } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from 'playwright-core';
import { findChromium } from '../../apps/jobs/bootstrap/chromium.mjs';

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1440, height: 900 };

/** A page in a browser of its own, which notes whatever the browser complains of and whatever is asked of others. */
export interface OpenPage {
  readonly page: Page;
  /** Messages of the console, errors of scripts, breaches of the content policy, requests to other servers. */
  readonly complaints: string[];
  /** Bytes that came over the wire so far, compressed as they came. */
  weight(): Promise<number>;
  /** Goes to another address of the site, until its scripts have asked for all they need. */
  goTo(address: string): Promise<void>;
}

/** Starts a browser. @throws Error when there is none */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: install it or set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** One browser for the tests of a file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser runs only while tests run: ask for it inside a test');
    return browser;
  };
}

/** Until the scripts of a page have nothing to do: they may ask for more. */
const PAUSE =
  'new Promise((done) => setTimeout(() => requestIdleCallback(done, { timeout: 2000 }), 60)).then(() => true)';

/** Some requests never end: a stream, say. */
const MOST_PAUSES = 100;

/** Opens an address as a visitor with nothing stored; animations off, so that what is seen is at rest. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const finished: Request[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  let unanswered = 0;
  let asked = 0;
  page.on('request', (request) => {
    unanswered += 1;
    asked += 1;
    const isOurs = new URL(request.url()).origin === new URL(address).origin;
    if (!isOurs && !request.url().startsWith('data:')) complaints.push(`asks ${request.url()}`);
  });
  page.on('requestfailed', () => (unanswered -= 1));
  page.on('requestfinished', (request) => {
    unanswered -= 1;
    finished.push(request);
  });
  const goTo = async (next: string) => {
    await page.goto(next);
    if (options.javaScriptEnabled === false) return;
    let before = -1;
    for (let pauses = 0; (before !== asked || unanswered > 0) && pauses < MOST_PAUSES; pauses += 1) {
      before = asked;
      await page.evaluate(PAUSE);
    }
  };
  await goTo(address);
  const weight = async () => {
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(finished.map((request) => request.sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  };
  return { page, complaints, weight, goTo };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Only what is at fault leaves the browser: all that axe found in order takes longer to hand over than to find. */
const FIND_FAULTS = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => id + ': ' + help + ': ' + html)))`;

/** What axe finds at fault by WCAG 2.2 AA and its own good practice, one line per fault and element. */
export async function findAccessibilityFaults(page: Page): Promise<string[]> {
  return page.evaluate(`${axe};\n${FIND_FAULTS}`);
}
