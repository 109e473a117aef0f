import { matchRows, partsOf, type DocumentSection, type RecordDocument } from '#minewatch/record-documents';
import type { SheetRecord, SheetSection } from './documents-of-tables.js';

/** A record as it would be with what sheets say of it, and where each of its rows stands in them. */
export interface MergedRecord {
  readonly document: RecordDocument;
  /** Line in the sheet of each row of a section, by `file` and place; none for rows of which the sheets say nothing. */
  lineOf(file: string, row: number | null): number | null;
}

/**
 * Puts what sheets say of a record into what it is today: only the columns that a sheet has change, and rows that it does
 * not have stay.
 */
export function mergeRecord(record: SheetRecord, today: RecordDocument | null): MergedRecord {
  const lines = new Map<string, (number | null)[]>();
  const sections: DocumentSection[] = partsOf(record.kind).flatMap((part) => {
    const { name } = part.file;
    const before = today?.sections.find(({ file }) => file === name)?.rows ?? [];
    const given = record.sections.find((section) => section.part.file.name === name);
    if (!given) return today ? [{ file: name, rows: before }] : [];
    const merged = part.isMany ? mergeRows(given, before) : mergeOwn(given, before[0]);
    lines.set(
      name,
      merged.map(({ line }) => line),
    );
    return [{ file: name, rows: merged.map(({ cells }) => cells) }];
  });
  const lineOf = (file: string, row: number | null) =>
    row === null ? null : (lines.get(file)?.[row] ?? null);
  return { document: { kind: record.kind, slug: record.slug, sections }, lineOf };
}

type Cells = Readonly<Record<string, string>>;
type MergedRow = { readonly line: number | null; readonly cells: Cells };

function mergeOwn({ rows }: SheetSection, before: Cells | undefined): MergedRow[] {
  return rows.slice(0, 1).map(({ line, cells }) => ({ line, cells: { ...before, ...cells } }));
}

function mergeRows({ part, rows }: SheetSection, before: readonly Cells[]): MergedRow[] {
  const matches = matchRows(
    part,
    before,
    rows.map(({ cells }) => cells),
  );
  const matchOf = new Map(matches.map((match) => [match.before, match.after]));
  const kept = before.map((cells, index): MergedRow => {
    const row = rows[matchOf.get(index) ?? -1];
    return row ? { line: row.line, cells: { ...cells, ...row.cells } } : { line: null, cells };
  });
  const added = matches.flatMap(({ before: old, after }) =>
    old === null && after !== null ? (rows[after] ?? []) : [],
  );
  return [...kept, ...added];
}
