import type { ClientBase } from 'pg';
import { asPublishedAt } from './as-published.js';
import { buildEditionFiles, type EditionFiles } from './build-edition-files.js';
import type { EditionFacts, Redaction } from './edition-facts.js';

interface StoredEdition extends Omit<EditionFacts, 'title' | 'citation'> {
  readonly title_en: string;
  readonly title_es: string;
  readonly citation_en: string;
  readonly citation_es: string;
}

/**
 * Makes the files of a closed edition once more, from history. They are the same bytes as those that were kept; after
 * something was taken out of history for the safety of people, they say so.
 *
 * @param client connection in a transaction that may read history
 * @param version such as `2026-11-candidate`
 * @returns null where there is no such edition
 */
export async function rebuildEdition(client: ClientBase, version: string): Promise<EditionFiles | null> {
  const { rows } = await client.query<StoredEdition>(
    `select version, to_char(month, 'YYYY-MM') as month, stage, title_en, title_es, citation_en, citation_es, licence,
       to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment,
       (published_at at time zone 'America/Lima')::date::text as day
     from published.edition where version = $1`,
    [version],
  );
  const [stored] = rows;
  if (!stored) return null;
  const { title_en, title_es, citation_en, citation_es, ...facts } = stored;
  const words = {
    title: { en: title_en, es: title_es },
    citation: { en: citation_en, es: citation_es },
  };
  const redactions = await readRedactions(client, version);
  return asPublishedAt(client, facts.moment, () =>
    buildEditionFiles(client, { ...facts, ...words, redactions }),
  );
}

async function readRedactions(client: ClientBase, version: string): Promise<Redaction[]> {
  const { rows } = await client.query<Redaction>(
    `select (redacted_at at time zone 'America/Lima')::date::text as day, old_checksum as "oldChecksum",
       json_build_object('en', reason_en, 'es', reason_es) as reason
     from published.edition_redaction r join published.edition e on e.id = r.edition_id
     where e.version = $1 order by redacted_at, r.id`,
    [version],
  );
  return rows;
}
