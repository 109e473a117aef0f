import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage, type OpenPage } from './browser.js';

export const LAPTOP = { width: 1366, height: 768 };
export const TABLET = { width: 820, height: 1180 };

interface DeskOptions extends BrowserContextOptions {
  /** The cookie of a session, as a browser sends it; absent: nobody is signed in. */
  readonly cookie?: string;
  readonly language?: 'en' | 'es';
}

/** Opens the desk at an address, as a person who is signed in and prefers a language. */
export async function openDesk(
  browser: Browser,
  address: string,
  { cookie, language = 'en', ...options }: DeskOptions = {},
): Promise<OpenPage> {
  const { origin } = new URL(address);
  const [name = '', value = ''] = cookie?.split('=') ?? [];
  const session = { name, value, domain: new URL(address).hostname, path: '/', expires: -1 };
  return openPage(browser, address, {
    viewport: LAPTOP,
    ...options,
    storageState: {
      cookies: cookie ? [{ ...session, httpOnly: true, secure: true, sameSite: 'Strict' }] : [],
      origins: [
        { origin, localStorage: [{ name: 'minewatch-desk:language', value: JSON.stringify(language) }] },
      ],
    },
  });
}

/** Waits until the screen of this title stands there. */
export const titleOf = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
