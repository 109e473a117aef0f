import type { ListName } from '#minewatch/vocabulary';
import { readEntries, readingColumn, UnreadableCell } from './cell-columns.js';
import { dateValues, readDate } from './date-columns.js';
import { readCode, readSlug } from './plain-columns.js';
import {
  RecordReference,
  type Cell,
  type Column,
  type ColumnForm,
  type RecordKind,
  type TargetTable,
  type Values,
} from './record-file.js';
import { mistakes } from './wordings.js';

/** How the entries of a list are written: SQL over its rows, whose alias is `l`. */
export interface WrittenEntries {
  /** Text of one entry. */
  readonly entry: string;
  /** What the entry is read from besides its own row. */
  readonly join?: string;
  /** Order of the entries; absent: the database keeps none, and they are put in that of their texts. */
  readonly order?: string;
}

/** SQL for a cell with the entries of a row's list. */
export function writeEntries(
  { name, listOf, replaces }: TargetTable,
  { entry, join = '', order }: WrittenEntries,
): Column['write'] {
  const of = replaces === undefined ? '' : ` and (${replaces})`;
  return (row) => `(select string_agg(${entry}, '|' order by ${order ?? `${entry} collate "C"`})
        from ${name} l ${join} where l.${listOf} = ${row}.id${of})`;
}

/** A cell with entries separated by `|`, each a row of a second table; an empty cell is an empty list. */
export function listColumn(
  form: ColumnForm,
  table: TargetTable,
  read: (text: string, position: number, cell: Cell) => Values,
  written: WrittenEntries,
): Column {
  return readingColumn({
    form,
    list: table,
    isUnordered: written.order !== POSITION,
    read: (_text, cell) => {
      const { entries, findings } = readEntries(cell, (entry, index) => read(entry, index + 1, cell));
      return { lists: [{ column: cell.column, table, items: entries }], findings };
    },
    empty: ({ column }) => ({ lists: [{ column, table, items: [] }] }),
    write: writeEntries(table, written),
  });
}

const POSITION = 'l.position';

/** Codes of a vocabulary list, the main one first. */
export function codes(list: ListName, table: TargetTable, into: string): Column {
  const read = (text: string, position: number) => ({ [into]: readCode(list, text), position });
  const form = { kind: 'CODES', codeList: list } as const;
  return listColumn(form, table, read, { entry: `l.${into}`, order: POSITION });
}

/** Other names. */
export function names(table: TargetTable, into: string): Column {
  const read = (text: string) => ({ [into]: text.trim() });
  return listColumn({ kind: 'ENTRIES' }, table, read, { entry: `l.${into}` });
}

/** Slugs of other records; `withPosition` where the table keeps their order. */
export function references(kind: RecordKind, table: TargetTable, into: string, withPosition = false): Column {
  const read = (text: string, position: number, { column }: Cell) => ({
    [into]: new RecordReference(kind, readSlug(text), column),
    ...(withPosition ? { position } : {}),
  });
  return listColumn({ kind: 'REFERENCES', recordKinds: [kind] }, table, read, {
    entry: 'r.slug',
    join: `join record r on r.id = l.${into}`,
    ...(withPosition ? { order: POSITION } : {}),
  });
}

/** Codes that are qualified by further codes after colons: `DEATH:VISIBLE:DOCUMENTED`. */
export function qualifiedCodes(parts: Readonly<Record<string, ListName>>, table: TargetTable): Column {
  const targets = Object.entries(parts);
  const pattern = targets.map(([, list]) => list.toUpperCase()).join(':');
  const read = (text: string, position: number) => {
    const written = text.split(':');
    if (written.length !== targets.length)
      throw new UnreadableCell(mistakes.malformed, { en: pattern, es: pattern });
    const values = targets.map(([into, list], index) => [into, readCode(list, written[index] ?? '')]);
    return { ...Object.fromEntries(values), position };
  };
  const entry = targets.map(([into]) => `l.${into}`).join(` || ':' || `);
  const form = { kind: 'ENTRIES', partLists: targets.map(([, list]) => list) } as const;
  return listColumn(form, table, read, { entry, order: POSITION });
}

/** Codes with a date where one is known: `DEATHS@2012-05-28|NEGOTIATING@`. */
export function datedCodes(list: ListName, table: TargetTable, into: string): Column {
  const read = (text: string) => {
    const [code = '', written = ''] = text.split('@', 2);
    const dated = written === '' ? undatedValues : dateValues('on', readDate(written));
    return { [into]: readCode(list, code), ...dated };
  };
  return listColumn({ kind: 'ENTRIES', partLists: [list], isDated: true }, table, read, {
    entry: `l.${into} || coalesce('@' || l.on_edtf, '')`,
    order: `l.on_earliest, l.${into}, l.on_edtf`,
  });
}

const undatedValues: Values = { on_edtf: null, on_earliest: null, on_latest: null, on_precision: null };

/** A text list kept in the row itself as an array. */
export function textArray(into: string): Column {
  return readingColumn({
    form: { kind: 'ENTRIES' },
    read: (_text, cell) => {
      const { entries, findings } = readEntries(cell, (entry) => entry.trim());
      return { values: { [into]: entries }, findings };
    },
    empty: () => ({ values: { [into]: [] } }),
    write: (row) => `nullif(array_to_string(${row}.${into}, '|'), '')`,
  });
}
