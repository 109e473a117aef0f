import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordFiles } from '#minewatch/record-descriptions';
import { readFolder } from '#minewatch/record-files';
import { describeProblem, type ImportOptions, type ImportReport } from '#minewatch/record-imports';
import { loadFolder } from '../../apps/jobs/src/load-folder.js';
import type { TestDatabase } from './database.js';

/** Writes files into a folder of their own and imports it. */
export async function importFiles(
  database: TestDatabase,
  files: Readonly<Record<string, string | Buffer>>,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const directory = await mkdtemp(join(tmpdir(), 'minewatch-records-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content);
    return await importDirectory(database, directory, options);
  } finally {
    await rm(directory, { recursive: true });
  }
}

export async function importDirectory(
  database: TestDatabase,
  directory: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  return loadFolder(database, await readFolder(directory, recordFiles), options);
}

/** The problems in English, as the terminal shows them. */
export function linesOf({ problems }: ImportReport): string[] {
  return problems.map((problem) => describeProblem(problem, 'en'));
}

/** What became of the files: added, changed and unchanged rows. */
export function countsOf({ summaries }: ImportReport): Record<string, [number, number, number]> {
  return Object.fromEntries(
    summaries.map(({ file, title, added, changed, unchanged }) => [
      file ?? title.en,
      [added, changed, unchanged],
    ]),
  );
}

/** Every published row and every superseded one: what an import that changes nothing leaves as it was. */
export async function fingerprint({ owner }: TestDatabase): Promise<unknown> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('published', 'history', 'vocabulary') order by 1`,
  );
  const counts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*), md5(string_agg(t::text, '' order by t::text)) from ${name} t`,
  );
  const { rows } = await owner.query(counts.join(' union all '));
  return rows;
}
