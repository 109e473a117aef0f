import { rebuildEdition } from '#minewatch/edition-files';
import type { ClientBase } from 'pg';
import { storeFiles } from './close-edition.js';

/** Held while files are made anew, so that two servers do not both make them. */
const RENEWAL_LOCK = 20120904;

/**
 * Makes the files anew of editions out of which something was taken: from what history still holds, with a note that
 * says so.
 *
 * @param client connection of staff or owner in a transaction; the caller commits
 * @returns the editions that have their files again
 */
export async function renewRedactedEditions(client: ClientBase): Promise<string[]> {
  const { rows: waiting } = await client.query<{ id: number; version: string }>(AWAITING);
  if (waiting.length === 0) return [];
  await client.query('select pg_advisory_xact_lock($1)', [RENEWAL_LOCK]);
  // Another may have made them while this one waited.
  const { rows: editions } = await client.query<{ id: number; version: string }>(AWAITING);
  for (const { id, version } of editions) {
    const files = await rebuildEdition(client, version);
    if (!files) continue;
    await storeFiles(client, id, [files.package, ...files.parts]);
    await client.query('select editorial.finish_redaction($1, $2)', [id, files.package.sha256]);
  }
  return editions.map(({ version }) => version);
}

const AWAITING = `
  select e.id, e.version from published.edition e
  where exists (select from published.edition_redaction r where r.edition_id = e.id and r.new_checksum is null)
    and not exists (select from published.edition_file f where f.edition_id = e.id)
  order by e.published_at, e.id`;
