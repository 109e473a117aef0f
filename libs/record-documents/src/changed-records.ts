import type { ClientBase } from 'pg';
import type { RecordKind } from '#minewatch/record-columns';
import { partsOf, recordKinds } from './document-parts.js';

/** A record of which something was published anew. */
export interface ChangedRecord {
  readonly id: number;
  readonly kind: RecordKind;
  readonly slug: string;
}

/**
 * Records of which any row was added, changed or taken away after one publication moment and up to another.
 *
 * @param from, to moments as PostgreSQL writes them, to the microsecond; `-infinity` for all up to `to`
 */
export async function changedRecords(client: ClientBase, from: string, to: string): Promise<ChangedRecord[]> {
  const { rows } = await client.query<ChangedRecord>(
    `select r.id, r.kind, r.slug from published.record r
     where r.id in (select id from (${rowsOfRecords().join(' union all ')}) of_record)
     order by r.kind, r.slug collate "C"`,
    [from, to],
  );
  return rows;
}

/**
 * Records of which something was published after a moment, by statements of whoever owns the database, and no revision
 * from then on says why. Those that were merged or withdrawn say it themselves.
 */
export async function recordsWithoutReason(client: ClientBase, from: string): Promise<ChangedRecord[]> {
  const { rows } = await client.query<ChangedRecord>(
    `select r.id, r.kind, r.slug from published.record r join (
       select id, max(greatest(published_from, nullif(published_to, 'infinity'))) as changed_at
       from (${rowsOfRecords().join(' union all ')}) of_record (id, published_from, published_to) group by id
     ) c on c.id = r.id
     where r.merged_into_id is null and r.withdrawn_reason is null
       and not exists (select from published.revision v where v.record_id = r.id and v.published_at >= c.changed_at)
     order by r.kind, r.slug collate "C"`,
    [from, 'infinity'],
  );
  return rows;
}

/** The rows of every table that belong to records, as far as they changed: whose, and from when to when they were public. */
function rowsOfRecords(): string[] {
  const owners = new Set(['record.id']);
  for (const part of recordKinds.flatMap((kind) => partsOf(kind))) {
    owners.add(`${part.file.table?.name}.${part.owner}`);
    for (const { list } of Object.values(part.file.columns))
      if (list) owners.add(`${list.name}.${list.listOf}`);
  }
  return [...owners].map((each) => {
    const [table, owner] = each.split('.');
    return `select ${owner} as id, published_from, 'infinity'::timestamptz as published_to
      from published.${table} where published_from > $1 and published_from <= $2
      union all
      select ${owner}, published_from, published_to from history.${table}
      where (published_from > $1 and published_from <= $2) or (published_to > $1 and published_to <= $2)`;
  });
}
