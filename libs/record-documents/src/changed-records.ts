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
     where r.id in (${rowsOfRecords().join(' union all ')})
     order by r.kind, r.slug collate "C"`,
    [from, to],
  );
  return rows;
}

/** The rows of every table that belong to records, as far as they changed. */
function rowsOfRecords(): string[] {
  const owners = new Set(['record.id']);
  for (const part of recordKinds.flatMap((kind) => partsOf(kind))) {
    owners.add(`${part.file.table?.name}.${part.owner}`);
    for (const { list } of Object.values(part.file.columns))
      if (list) owners.add(`${list.name}.${list.listOf}`);
  }
  return [...owners].map((each) => {
    const [table, owner] = each.split('.');
    return `select ${owner} from published.${table} where published_from > $1 and published_from <= $2
      union all
      select ${owner} from history.${table}
      where (published_from > $1 and published_from <= $2) or (published_to > $1 and published_to <= $2)`;
  });
}
