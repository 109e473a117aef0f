import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const HEADER = ['code', 'rank', 'group', 'en', 'es', 'derives_from'];

/** A row of a list's file, in the file's own words. */
export interface SourceTerm {
  code: string;
  rank: string;
  group: string;
  en: string;
  es: string;
  derives_from: string;
}

/** One vocabulary list as its file has it. */
export interface SourceList {
  /** Name of the list and of its file: `date_precision`. */
  name: string;
  terms: SourceTerm[];
}

/** Reads every list of a folder, in the order of their names. Throws when a file's header is not the agreed one. */
export function readVocabulary(directory = join('seed-data', 'vocabularies')): SourceList[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => ({ name: basename(file, '.csv'), terms: readTerms(join(directory, file)) }));
}

function readTerms(path: string): SourceTerm[] {
  const [header, ...rows] = parse(readFileSync(path)) as string[][];
  if (header?.join() !== HEADER.join())
    throw new Error(`${path}: the header must be ${HEADER.join()}, not ${header?.join()}`);
  return rows.map(
    (row) => Object.fromEntries(HEADER.map((column, i) => [column, row[i]])) as unknown as SourceTerm,
  );
}
