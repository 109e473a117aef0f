import type { RecordKind } from '#minewatch/record-columns';
import { readDocuments, type RecordDocument } from '#minewatch/record-documents';
import type { ClientBase } from 'pg';

/** Records read at once while a list is written. */
const BATCH = 200;

/** Which records of a kind a list has; what is left out restricts nothing. */
export interface ListFilter {
  readonly kind: RecordKind;
  /** Words in the record, as the search of the site knows them. */
  readonly text?: string | undefined;
  readonly slugs?: readonly string[] | undefined;
}

/** Public records as documents in the order of their slugs, read as they are asked for. */
export async function* readList(
  client: ClientBase,
  { kind, text, slugs }: ListFilter,
): AsyncGenerator<RecordDocument, void, undefined> {
  const { rows } = await client.query<{ id: number }>(
    `select r.id from record r
     where r.kind = $1 and r.merged_into_id is null and r.withdrawn_reason is null
       and ($2::text[] is null or r.slug = any ($2))
       and ($3::text is null or exists (select from search_document s where s.record_id = r.id and s.words @@ search_query($3)))
     order by r.slug collate "C"`,
    [kind, slugs ?? null, text ?? null],
  );
  for (let start = 0; start < rows.length; start += BATCH) {
    const ids = rows.slice(start, start + BATCH).map(({ id }) => id);
    const documents = await readDocuments(client, kind, ids);
    for (const id of ids) {
      const document = documents.get(id);
      if (document) yield document;
    }
  }
}
