import type { RecordKind } from '#minewatch/record-columns';
import { columnsOf, partsOf, type DocumentPart } from './document-parts.js';

/** A statement that a connection plans once. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

const statements = new Map<RecordKind, PreparedStatement>();

/**
 * SQL that reads documents of a kind by the numbers of the records, in that order. Its table names are unqualified, so that
 * the search path says whether it reads what is published now or what was.
 */
export function documentStatement(kind: RecordKind): PreparedStatement {
  const known = statements.get(kind);
  if (known) return known;
  const statement = { name: `document_${kind.toLowerCase()}`, text: writeStatement(kind) };
  statements.set(kind, statement);
  return statement;
}

function writeStatement(kind: RecordKind): string {
  const [own, ...belonging] = partsOf(kind);
  const parts = [cellsOf(own, 't'), ...belonging.map(rowsOf)];
  return `
    select t.id, t.slug, json_build_array(${parts.join(',\n')}) as parts
    from unnest($1::bigint[]) with ordinality as asked (id, place)
    join ${tableOf(own)} t on t.id = asked.id
    order by asked.place`;
}

function rowsOf(part: DocumentPart): string {
  const only = part.only === undefined ? '' : `and ${part.only}`;
  return `(select json_agg(json_build_array(b.id, ${cellsOf(part, 'b')}) order by ${part.order})
    from ${tableOf(part)} b where b.${part.owner} = t.id ${only})`;
}

function cellsOf(part: DocumentPart, row: string): string {
  const cells = columnsOf(part).map(([name, column]) => column.write(row, name));
  return `json_build_array(${cells.join(',\n')})`;
}

function tableOf({ file }: DocumentPart): string {
  if (!file.table) throw new Error(`${file.name} has no table`);
  return file.table.name;
}
