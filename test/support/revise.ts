import type pg from 'pg';

/** What a record's document says in one file. */
export interface WrittenSection {
  readonly file: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export interface WrittenRevision {
  readonly kind: string;
  readonly slug: string;
  readonly sections: readonly WrittenSection[];
  readonly reason: string;
  readonly sentence?: string;
}

/** Publishes a state of a record as its next revision. */
export async function revise(
  client: pg.Pool | pg.ClientBase,
  { kind, slug, sections, reason, sentence = 'Said so.' }: WrittenRevision,
): Promise<void> {
  await client.query(
    `insert into revision (record_id, number, reason, sentence_en, sentence_es, content)
     select r.id, coalesce((select max(number) from revision v where v.record_id = r.id), 0) + 1, $3, $4, $4, $5
     from record r where r.kind = $1 and r.slug = $2`,
    [kind, slug, reason, sentence, JSON.stringify({ kind, slug, sections })],
  );
}
