import { zipSync, type Zippable } from 'fflate';
import type { BuiltFile } from './built-file.js';

/** Unix. */
const SYSTEM = 3;
/** A regular file that everybody may read. */
const ATTRIBUTES = 0o100644 * 0x10000;

/**
 * The files in one archive: the same files on the same day give the same bytes on every machine, since the compression is
 * written in JavaScript and no clock is asked.
 */
export function zipFiles(folder: string, files: readonly BuiltFile[], day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The archive holds what the clock on the wall shows: noon exists on every day of every time zone.
  const mtime = new Date(year, month - 1, date, 12);
  const entries: Zippable = Object.fromEntries(
    files.map(({ name, content }) => [`${folder}/${name}`, content]),
  );
  return zipSync(entries, { level: 6, mtime, os: SYSTEM, attrs: ATTRIBUTES });
}
