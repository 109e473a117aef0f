import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { error, type Problem, type RecordFile, suggest } from '#minewatch/record-columns';
import { readCsv } from './read-csv.js';
import { readGeoJson } from './read-geojson.js';
import type { WrittenFile } from './written-file.js';

const RECORD_FILE = /\.(csv|geojson)$/;

/** Files of records as written, in any order. */
export interface RecordFolder {
  readonly files: readonly WrittenFile[];
  /** Files that are of no known kind. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the record files of a folder; other files, such as a README, are passed over.
 *
 * @throws {NoRecordFiles} when it holds none
 */
export async function readFolder(
  directory: string,
  descriptions: readonly RecordFile[],
): Promise<RecordFolder> {
  const known = descriptions.map(({ name }) => name);
  const entries = await readdir(directory).catch(() => []);
  const found = entries.filter((name) => RECORD_FILE.test(name)).sort();
  if (found.length === 0) throw new NoRecordFiles(directory, known);
  const files: WrittenFile[] = [];
  for (const name of found.filter((each) => known.includes(each))) {
    const bytes = await readFile(join(directory, name));
    files.push(name.endsWith('.csv') ? readCsv(name, bytes) : readGeoJson(name, bytes));
  }
  const unknown = found.filter((name) => !known.includes(name));
  return { files, problems: unknown.map((name) => unknownFile(name, known)) };
}

/** A folder that cannot be imported because no record file is in it. */
export class NoRecordFiles extends Error {
  constructor(
    readonly directory: string,
    readonly known: readonly string[],
  ) {
    super(`${directory} holds no record file (${known.join(', ')})`);
    this.name = 'NoRecordFiles';
  }
}

function unknownFile(file: string, known: readonly string[]): Problem {
  const near = suggest(file, known);
  const list = known.join(', ');
  const finding = error({
    wrong: { en: 'not a file of records', es: 'no es un archivo de registros' },
    expected: near === null ? { en: `one of ${list}`, es: `uno de ${list}` } : { en: near, es: near },
  });
  return { ...finding, file, line: null };
}
