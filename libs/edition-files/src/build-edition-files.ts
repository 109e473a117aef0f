import type { ClientBase } from 'pg';
import { buildRecordFiles } from './build-record-files.js';
import { fileOf, type BuiltFile } from './built-file.js';
import type { EditionFacts } from './edition-facts.js';
import { buildManifest, buildTexts } from './edition-texts.js';
import { zipFiles } from './zip-files.js';

/** The files of an edition. */
export interface EditionFiles {
  /** All of them in one archive, with the manifest. */
  readonly package: BuiltFile;
  readonly parts: readonly BuiltFile[];
}

/**
 * Makes the files of an edition from the rows that the connection sees: today's while the month is being closed and nobody
 * else can publish, those of the edition's moment later. Both are the same rows, and so the same bytes.
 */
export async function buildEditionFiles(client: ClientBase, facts: EditionFacts): Promise<EditionFiles> {
  const records = await buildRecordFiles(client);
  const content = [...buildTexts(facts), ...records];
  const parts = [buildManifest(facts, content), ...content];
  const name = `minewatch-${facts.version}` as const;
  return { package: fileOf(`${name}.zip`, zipFiles(name, parts, facts.day)), parts };
}
