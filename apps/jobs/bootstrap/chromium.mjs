import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from '#cluster/problem';
import { elsewhere, installWithApt, isDebianLike } from './system-packages.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const OTHERWISE = 'Or set CHROMIUM_PATH to the program of a Chromium or Chrome you have.';

/**
 * The browser for the tests, installed when there is none.
 * @returns {Promise<string>} path of its program
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (isDebianLike())
    await installWithApt('Chromium, for the tests of the pages,', () => ['chromium'], OTHERWISE);
  else
    throw new Problem(
      `Chromium is needed for the tests of the pages. ${elsewhere('chromium')}\n${OTHERWISE}`,
    );
  const installed = findChromium();
  if (installed) return installed;
  throw new Problem(`Chromium was installed but does not run outside its snap.\n${OTHERWISE}`);
}

/** @returns {string | undefined} */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !existsSync(asked)) throw new Problem(`CHROMIUM_PATH is ${asked}, but there is no such file.`);
  if (asked) return asked;
  const directories = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  const candidates = [
    ...directories.flatMap((directory) => NAMES.map((name) => join(directory, name))),
    ...MAC,
  ];
  return candidates.find((path) => isProgram(path) && !isSnapStub(path));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Ubuntu's package is a script that only says that a snap is needed, unless the snap is there.
 * @param {string} path
 */
function isSnapStub(path) {
  if (existsSync('/snap/bin/chromium')) return false;
  const beginning = readFileSync(path).subarray(0, 4096).toString('latin1');
  return beginning.startsWith('#!') && beginning.includes('/snap/bin/chromium');
}
