import type { ClientBase } from 'pg';
import { asPublishedAt } from './as-published.js';
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
 * Makes the files of an edition from the rows that were public at its moment: the same bytes whenever it is asked.
 *
 * @param client connection in a transaction that may read history
 */
export async function buildEditionFiles(client: ClientBase, facts: EditionFacts): Promise<EditionFiles> {
  const records = await asPublishedAt(client, facts.moment, () => buildRecordFiles(client));
  const content = [...buildTexts(facts), ...records];
  const parts = [buildManifest(facts, content), ...content];
  const name = `minewatch-${facts.version}` as const;
  return { package: fileOf(`${name}.zip`, zipFiles(name, parts, facts.day)), parts };
}
