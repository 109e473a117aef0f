import { columnsOf, partsOf, type DocumentPart } from './document-parts.js';
import type { FieldChange } from './field-change.js';
import { isSameCell, matchRows, nameRow } from './match-rows.js';
import type { RecordDocument } from './record-document.js';

type Row = Readonly<Record<string, string>>;

/**
 * Every value in which two states of a record differ; null for a record that is not there yet, or no longer. Of what the
 * later state does not speak (a section or column that it does not have) nothing is said.
 */
export function compareDocuments(before: RecordDocument | null, after: RecordDocument | null): FieldChange[] {
  const kind = (after ?? before)?.kind;
  if (kind === undefined) return [];
  return partsOf(kind).flatMap((part) => {
    const old = rowsOf(before, part);
    const given = rowsOf(after, part);
    if (after !== null && given === null) return [];
    return matchRows(part, old ?? [], given ?? []).flatMap((match) => {
      const [was, is] = [rowAt(old, match.before), rowAt(given, match.after)];
      return compareRows(part, was, is);
    });
  });
}

function rowsOf(document: RecordDocument | null, { file }: DocumentPart): readonly Row[] | null {
  return document?.sections.find((section) => section.file === file.name)?.rows ?? null;
}

function rowAt(rows: readonly Row[] | null, index: number | null): Row | null {
  return index === null ? null : (rows?.[index] ?? null);
}

function compareRows(part: DocumentPart, before: Row | null, after: Row | null): FieldChange[] {
  const named = after ?? before ?? {};
  const row = part.isMany ? nameRow(part, named) : null;
  return columnsOf(part).flatMap(([name, column]) => {
    const was = before && (before[name] ?? '');
    const is = after && (after[name] ?? (was === null ? '' : was));
    if (isSameCell(column, was ?? '', is ?? '')) return [];
    return [{ file: part.file.name, row, column: name, before: was, after: is }];
  });
}
