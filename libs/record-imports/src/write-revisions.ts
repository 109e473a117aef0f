import type { ClientBase } from 'pg';
import { changedRecords, readDocuments, recordKinds } from '#minewatch/record-documents';

export const REVISION_REASONS = ['REAL_CHANGE', 'CORRECTION', 'LATE_ADDITION', 'RULE_CHANGE'] as const;
export type RevisionReason = (typeof REVISION_REASONS)[number];

/** Why records change, as shown beside every one of them. */
export interface RevisionNote {
  readonly reason: RevisionReason;
  readonly sentenceEn: string | null;
  readonly sentenceEs: string | null;
}

const reason: RevisionReason = 'REAL_CHANGE';
/** What is said where the importer says nothing: of a record that is new, and of one that changes. */
const FIRST: RevisionNote = { reason, sentenceEn: 'First published', sentenceEs: 'Primera publicación' };
const LATER: RevisionNote = {
  reason,
  sentenceEn: 'Imported from files',
  sentenceEs: 'Importado de archivos',
};

/** Documents read and written at once. */
const BATCH = 500;

/**
 * Keeps the new state of every record that the running transaction changed, with the reason. A transaction that published
 * nothing keeps nothing.
 */
export async function writeRevisions(client: ClientBase, note: RevisionNote | null): Promise<void> {
  const { rows } = await client.query<{ before: string | null }>(
    `select (nullif(current_setting('minewatch.publication_moment', true), '')::timestamptz - interval '1 microsecond')::text
       as before`,
  );
  const before = rows[0]?.before ?? null;
  if (before === null) return;
  const changed = await changedRecords(client, before, 'infinity');
  for (const kind of recordKinds) {
    const ids = changed.filter((record) => record.kind === kind).map(({ id }) => id);
    for (let start = 0; start < ids.length; start += BATCH) {
      const documents = await readDocuments(client, kind, ids.slice(start, start + BATCH));
      const states = [...documents].map(([recordId, content]) => ({ record_id: recordId, content }));
      const notes = { first: note ?? FIRST, later: note ?? LATER };
      await client.query(WRITE, [JSON.stringify(states), JSON.stringify(notes)]);
    }
  }
}

const WRITE = `
  insert into revision (record_id, number, reason, sentence_en, sentence_es, content)
  select g.record_id, n.before + 1, said.note ->> 'reason', said.note ->> 'sentenceEn', said.note ->> 'sentenceEs', g.content
  from jsonb_to_recordset($1) as g (record_id bigint, content jsonb)
  cross join lateral (select coalesce(max(v.number), 0) as before from revision v where v.record_id = g.record_id) n
  cross join lateral (select $2::jsonb -> case n.before when 0 then 'first' else 'later' end as note) said`;
