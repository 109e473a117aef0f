import type { ListName } from '#minewatch/vocabulary';
import { readEntries, readingColumn, UnreadableCell } from './cell-columns.js';
import { dateValues, readDate } from './date-columns.js';
import { readCode, readSlug } from './plain-columns.js';
import {
  RecordReference,
  type Cell,
  type Column,
  type RecordKind,
  type TargetTable,
  type Values,
} from './record-file.js';
import { mistakes } from './wordings.js';

/** A cell with entries separated by `|`, each a row of a second table; an empty cell is an empty list. */
export function listColumn(
  table: TargetTable,
  read: (text: string, position: number, cell: Cell) => Values,
): Column {
  return readingColumn(
    (_text, cell) => {
      const { entries, findings } = readEntries(cell, (entry, index) => read(entry, index + 1, cell));
      return { lists: [{ column: cell.column, table, items: entries }], findings };
    },
    ({ column }) => ({ lists: [{ column, table, items: [] }] }),
  );
}

/** Codes of a vocabulary list, the main one first. */
export function codes(list: ListName, table: TargetTable, into: string): Column {
  return listColumn(table, (text, position) => ({ [into]: readCode(list, text), position }));
}

/** Other names. */
export function names(table: TargetTable, into: string): Column {
  return listColumn(table, (text) => ({ [into]: text.trim() }));
}

/** Slugs of other records; `withPosition` where the table keeps their order. */
export function references(kind: RecordKind, table: TargetTable, into: string, withPosition = false): Column {
  return listColumn(table, (text, position, { column }) => ({
    [into]: new RecordReference(kind, readSlug(text), column),
    ...(withPosition ? { position } : {}),
  }));
}

/** Codes that are qualified by further codes after colons: `DEATH:VISIBLE:DOCUMENTED`. */
export function qualifiedCodes(parts: Readonly<Record<string, ListName>>, table: TargetTable): Column {
  const targets = Object.entries(parts);
  const form = targets.map(([, list]) => list.toUpperCase()).join(':');
  return listColumn(table, (text, position) => {
    const written = text.split(':');
    if (written.length !== targets.length)
      throw new UnreadableCell(mistakes.malformed, { en: form, es: form });
    const values = targets.map(([into, list], index) => [into, readCode(list, written[index] ?? '')]);
    return { ...Object.fromEntries(values), position };
  });
}

/** Codes with a date where one is known: `DEATHS@2012-05-28|NEGOTIATING@`. */
export function datedCodes(list: ListName, table: TargetTable, into: string): Column {
  return listColumn(table, (text) => {
    const [code = '', written = ''] = text.split('@', 2);
    const dated = written === '' ? undatedValues : dateValues('on', readDate(written));
    return { [into]: readCode(list, code), ...dated };
  });
}

const undatedValues: Values = { on_edtf: null, on_earliest: null, on_latest: null, on_precision: null };

/** A text list kept in the row itself as an array. */
export function textArray(into: string): Column {
  return readingColumn(
    (_text, cell) => {
      const { entries, findings } = readEntries(cell, (entry) => entry.trim());
      return { values: { [into]: entries }, findings };
    },
    () => ({ values: { [into]: [] } }),
  );
}
