import type { ItemList, RecordRow, TargetTable } from '#minewatch/record-columns';
import {
  isSameCell,
  matchRows,
  type DocumentPart,
  type RecordDocument,
  type StoredDocument,
} from '#minewatch/record-documents';
import type { ReadDocument, ReadSection } from './document-rows.js';

/** A row that belongs to a record, to be added or changed. */
export interface RowChange {
  readonly table: TargetTable;
  readonly row: RecordRow;
  /** Its number where it is there already. */
  readonly id: number | null;
}

/** A row that belonged to a record, to be taken away. */
export interface RemovedRow {
  readonly file: string;
  readonly table: TargetTable;
  readonly id: number;
}

/** What a document changes of what is stored: nothing else is looked at or written. */
export interface DocumentChange {
  readonly document: RecordDocument;
  readonly stored: StoredDocument | null;
  /** The row that the record is, where it differs. */
  readonly own: RecordRow | null;
  /** Lists in that row that differ. */
  readonly lists: readonly ItemList[];
  /** It says anew what kind of source the record rests on; else a source that is known stays of its kind. */
  readonly retypesSources: boolean;
  readonly rows: readonly RowChange[];
  readonly removed: readonly RemovedRow[];
  /** Names of the files of which anything differs. */
  readonly files: readonly string[];
}

/** Compares a document as understood with the stored one. */
export function planChange(
  { document, sections }: ReadDocument,
  stored: StoredDocument | null,
): DocumentChange {
  const change = {
    document,
    stored,
    ...planOwnRow(sections, stored?.document ?? null),
    rows: [] as RowChange[],
    removed: [] as RemovedRow[],
  };
  const files = change.own ? [change.own.file] : [];
  for (const section of sections.filter(({ part }) => part.isMany)) {
    const { rows, removed } = planRows(section, stored);
    change.rows.push(...rows);
    change.removed.push(...removed);
    if (rows.length + removed.length > 0) files.push(section.part.file.name);
  }
  return { ...change, files };
}

/** The rows that are to be written. */
export function changedRows({ own, rows }: DocumentChange): RecordRow[] {
  return [...(own ? [own] : []), ...rows.map(({ row }) => row)];
}

function planOwnRow(
  sections: readonly ReadSection[],
  stored: RecordDocument | null,
): Pick<DocumentChange, 'own' | 'lists' | 'retypesSources'> {
  const section = sections.find(({ part }) => !part.isMany);
  const [row] = section?.rows ?? [];
  const nothing = { own: null, lists: [], retypesSources: false };
  if (!section || !row) return nothing;
  if (stored === null)
    return { ...nothing, own: row, lists: row.lists.filter(({ items }) => items.length > 0) };
  const differing = differingColumns(section.part, storedRows(section.part, stored)[0] ?? {}, row.cells);
  if (differing.length === 0) return nothing;
  const lists = row.lists.filter(({ column }) => differing.includes(column));
  const cites = lists.some(({ column }) => section.part.file.columns[column]?.form.kind === 'SOURCES');
  return { own: row, lists, retypesSources: differing.includes('source_type') && !cites };
}

function planRows(
  { part, rows }: ReadSection,
  stored: StoredDocument | null,
): Pick<DocumentChange, 'rows' | 'removed'> {
  const { table } = part.file;
  if (!table) return { rows: [], removed: [] };
  const before = stored ? storedRows(part, stored.document) : [];
  const ids = stored?.rowIds.get(part.file.name) ?? [];
  const changes: RowChange[] = [];
  const removed: RemovedRow[] = [];
  const given = rows.map(({ cells }) => cells);
  for (const match of matchRows(part, before, given)) {
    const [old, id] =
      match.before === null ? [null, null] : [before[match.before], ids[match.before] ?? null];
    const row = match.after === null ? undefined : rows[match.after];
    if (row && (!old || differingColumns(part, old, row.cells).length > 0)) changes.push({ table, row, id });
    if (!row && id !== null) removed.push({ file: part.file.name, table, id });
  }
  return { rows: changes, removed };
}

type Row = Readonly<Record<string, string>>;

/** Columns that a row gives otherwise; those that a document implies are the same. */
function differingColumns({ file, implied }: DocumentPart, before: Row, given: Row): string[] {
  const same = Object.keys(implied(''));
  return Object.entries(given).flatMap(([name, text]) =>
    same.includes(name) || isSameCell(file.columns[name], before[name] ?? '', text) ? [] : [name],
  );
}

function storedRows({ file }: DocumentPart, { sections }: RecordDocument): readonly Row[] {
  return sections.find((section) => section.file === file.name)?.rows ?? [];
}
