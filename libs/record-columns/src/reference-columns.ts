import { forRules, readingColumn, UnreadableCell, valueColumn, type ColumnOptions } from './cell-columns.js';
import { choice, readSlug } from './plain-columns.js';
import { RecordReference, type Column, type RecordKind } from './record-file.js';

const slugOfRecord = (id: string) => `(select r.slug from record r where r.id = ${id})`;

/** The slug of another record. */
export function reference(kind: RecordKind, options: ColumnOptions & { into: string }): Column {
  return valueColumn(
    { kind: 'REFERENCE', recordKinds: [kind] },
    (text, { column }) => new RecordReference(kind, readSlug(text), column),
    options,
    slugOfRecord,
  );
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
  const columns = [...new Set(Object.values(targets).map(({ into }) => into))];
  return readingColumn({
    form: { kind: 'REFERENCE', recordKinds: Object.values(targets).map(({ kind }) => kind), kindColumn },
    isRequired,
    read: (text, { column, cells }) => {
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
    empty: () => ({ values: nothing }),
    write: (row) => slugOfRecord(`coalesce(${columns.map((into) => `${row}.${into}`).join(', ')})`),
  });
}

/**
 * The word that says what a reference beside it names; of no column of its own.
 *
 * @param otherwise word for a row that names no record
 */
export function referenceKind(
  targets: Readonly<Record<string, ReferenceTarget>>,
  otherwise?: string,
): Column {
  const words = [...Object.keys(targets), ...(otherwise === undefined ? [] : [otherwise])];
  const cases = (row: string) =>
    Object.entries(targets).map(([word, { into }]) => `when ${row}.${into} is not null then '${word}'`);
  const rest = otherwise === undefined ? '' : ` else '${otherwise}'`;
  return forRules(choice(words, { isRequired: true }), (row) => `case ${cases(row).join(' ')}${rest} end`);
}
