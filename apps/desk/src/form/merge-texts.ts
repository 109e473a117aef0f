import type { Cells, RecordDocument } from './record-document.js';
import type { FormSectionDescription, RecordForm } from './record-form.js';
import { nameOfRow } from './row-name.js';

/** Something that is not the same for two people: a field, or all rows of a section, which are chosen together. */
export interface Difference {
  readonly file: string;
  /** Null: the rows of the section. */
  readonly column: string | null;
  readonly label: string;
  readonly base: string | null;
  readonly theirs: string;
  readonly mine: string;
  /** Both changed it: somebody must choose. */
  readonly isClash: boolean;
}

export type Side = 'MINE' | 'THEIRS';

/** Whose is kept where only one changed it. */
export const sideOf = ({ base, theirs }: Difference): Side => (theirs === base ? 'MINE' : 'THEIRS');

export const keyOf = ({ file, column }: Pick<Difference, 'file' | 'column'>): string =>
  `${file} ${column ?? ''}`;

interface Sides {
  readonly base: RecordDocument | null;
  readonly theirs: RecordDocument;
  readonly mine: RecordDocument;
}

/** What differs between two texts of one record. */
export function findDifferences(form: RecordForm, sides: Sides): Difference[] {
  return form.sections.flatMap((section) =>
    section.isMany ? ofRows(section, sides) : ofFields(section, sides),
  );
}

function ofFields({ file, columns }: FormSectionDescription, { base, theirs, mine }: Sides): Difference[] {
  return columns.flatMap(({ name, label }) => {
    const textIn = (document: RecordDocument | null) => rowsOf(document, file)[0]?.[name] ?? '';
    const difference = {
      file,
      column: name,
      label,
      base: base && textIn(base),
      theirs: textIn(theirs),
      mine: textIn(mine),
    };
    return differ(difference);
  });
}

function ofRows(section: FormSectionDescription, { base, theirs, mine }: Sides): Difference[] {
  const { file, title: label } = section;
  const same = (one: RecordDocument, other: RecordDocument | null) =>
    JSON.stringify(tidy(rowsOf(one, file))) === JSON.stringify(tidy(rowsOf(other, file)));
  if (same(theirs, mine)) return [];
  const wordsOf = (document: RecordDocument | null) =>
    rowsOf(document, file)
      .map((cells) => nameOfRow(section, cells))
      .join('\n');
  const isClash = !base || (!same(theirs, base) && !same(mine, base));
  const theirsIsBase = base !== null && same(theirs, base);
  const theirWords = wordsOf(theirs);
  return [
    {
      file,
      column: null,
      label,
      base: theirsIsBase ? theirWords : base && `${wordsOf(base)} `,
      theirs: theirWords,
      mine: wordsOf(mine),
      isClash,
    },
  ];
}

function differ(difference: Omit<Difference, 'isClash'>): Difference[] {
  const { base, theirs, mine } = difference;
  if (theirs === mine) return [];
  return [{ ...difference, isClash: base === null || (theirs !== base && mine !== base) }];
}

/** One text made of two, each difference as it was chosen. */
export function mergeTexts(
  { theirs, mine }: Sides,
  differences: readonly Difference[],
  choices: ReadonlyMap<string, Side>,
): RecordDocument {
  const takesTheirs = differences.filter(
    (difference) => (choices.get(keyOf(difference)) ?? sideOf(difference)) === 'THEIRS',
  );
  return {
    ...mine,
    sections: mine.sections.map((section) => {
      const taken = takesTheirs.filter(({ file }) => file === section.file);
      if (taken.some(({ column }) => column === null))
        return { file: section.file, rows: rowsOf(theirs, section.file) };
      const cells = Object.fromEntries(taken.map(({ column, theirs: text }) => [column ?? '', text]));
      return taken.length === 0
        ? section
        : { ...section, rows: section.rows.map((row) => ({ ...row, ...cells })) };
    }),
  };
}

const rowsOf = (document: RecordDocument | null, file: string): readonly Cells[] =>
  document?.sections.find((section) => section.file === file)?.rows ?? [];

/** Empty cells and the order of columns say nothing. */
const tidy = (rows: readonly Cells[]) =>
  rows.map((row) =>
    Object.entries(row)
      .filter(([, text]) => text !== '')
      .sort(([one], [other]) => one.localeCompare(other)),
  );
