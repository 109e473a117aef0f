import type { ClientBase } from 'pg';
import { ownRecords, referencesOf } from './check-references.js';
import type { RecordReference, RecordRow } from '#minewatch/record-columns';

/** Ids of all records that rows give or name, by kind and slug; those that rows give are registered first. */
export async function identifyRecords(
  client: ClientBase,
  rows: readonly RecordRow[],
): Promise<ReadonlyMap<string, number>> {
  const own = distinct(rows.flatMap(ownRecords));
  await client.query(
    `insert into record (kind, slug)
     select kind, slug from unnest($1::text[], $2::text[]) as given (kind, slug)
     where not exists (select from record r where r.kind = given.kind and r.slug = given.slug)`,
    columnsOf(own),
  );
  const named = distinct([...own, ...rows.flatMap(referencesOf)]);
  const { rows: found } = await client.query<{ kind: string; slug: string; id: number }>(
    `select kind, slug, coalesce(r.merged_into_id, r.id) as id
     from unnest($1::text[], $2::text[]) as named (kind, slug) join record r using (kind, slug)`,
    columnsOf(named),
  );
  return new Map(found.map(({ kind, slug, id }) => [`${kind} ${slug}`, id]));
}

function distinct(references: readonly RecordReference[]): RecordReference[] {
  return [...new Map(references.map((reference) => [reference.key, reference])).values()];
}

function columnsOf(references: readonly RecordReference[]): [string[], string[]] {
  return [references.map(({ kind }) => kind), references.map(({ slug }) => slug)];
}
