import { UnreadableCell, readingColumn, valueColumn, type ColumnOptions } from './cell-columns.js';
import { readSlug } from './plain-columns.js';
import { RecordReference, type Column, type RecordKind } from './record-file.js';

/** The slug of another record. */
export function reference(kind: RecordKind, options: ColumnOptions & { into: string }): Column {
  return valueColumn((text, { column }) => new RecordReference(kind, readSlug(text), column), options);
}

/** Where the slug of a polymorphic reference goes, by the word in another column. */
export interface ReferenceTarget {
  readonly kind: RecordKind;
  readonly into: string;
}

/**
 * The slug of a record whose kind stands in another column (`owned_kind`).
 *
 * @param always column that takes the reference whatever its kind
 */
export function referenceBy(
  kindColumn: string,
  targets: Readonly<Record<string, ReferenceTarget>>,
  { always, isRequired }: { always?: string; isRequired?: boolean } = {},
): Column {
  const nothing = Object.fromEntries(Object.values(targets).map(({ into }) => [into, null]));
  return readingColumn(
    (text, { column, cells }) => {
      const target = targets[cells[kindColumn] ?? ''];
      if (!target) {
        const kinds = Object.keys(targets).join(', ');
        throw new UnreadableCell(
          { en: `${kindColumn} does not say what it is`, es: `${kindColumn} no dice qué es` },
          { en: `${kindColumn} one of ${kinds}`, es: `${kindColumn} uno de ${kinds}` },
        );
      }
      const named = new RecordReference(target.kind, readSlug(text), column);
      return { values: { ...nothing, [target.into]: named, ...(always ? { [always]: named } : {}) } };
    },
    () => ({ values: nothing }),
    isRequired,
  );
}
