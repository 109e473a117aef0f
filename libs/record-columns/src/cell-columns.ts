import { error, type Finding } from './problem.js';
import type { Cell, Column, ColumnForm, Reading, Value } from './record-file.js';
import { expectations, mistakes } from './wordings.js';
import type { InEachLanguage } from '#minewatch/shared';

/** What may be said of any column. */
export interface ColumnOptions {
  readonly isRequired?: boolean;
  /** Column of the database, where it is called otherwise than in the file. */
  readonly into?: string;
  /** What an empty cell means; null where this is left out. */
  readonly whenEmpty?: Value;
}

/** Thrown while a cell is read: its text is not what the column holds. */
export class UnreadableCell extends Error {
  constructor(
    readonly wrong: InEachLanguage,
    readonly expected: InEachLanguage | null,
  ) {
    super(wrong.en);
    this.name = 'UnreadableCell';
  }
}

/** What a column is made of: how a cell is read, what an empty one means, and the way back. */
interface ColumnParts extends Omit<Column, 'isRequired' | 'read'> {
  readonly read: (text: string, cell: Cell) => Reading;
  readonly empty: (cell: Cell) => Reading;
  readonly isRequired?: boolean | undefined;
}

/** A column whose cell becomes a reading; an empty cell gives `empty`. */
export function readingColumn({ read, empty, isRequired = false, ...half }: ColumnParts): Column {
  return {
    ...half,
    isRequired,
    read: (cell) => {
      if (cell.text === '' && !isRequired) return empty(cell);
      const parts = { column: cell.column, value: cell.text };
      try {
        if (cell.text === '') throw new UnreadableCell(mistakes.missing, null);
        if (cell.text.trim() === '') throw new UnreadableCell(mistakes.blank, null);
        return read(cell.text, cell);
      } catch (problem) {
        if (!(problem instanceof UnreadableCell)) throw problem;
        return { findings: [error({ ...parts, wrong: problem.wrong, expected: problem.expected })] };
      }
    },
  };
}

/**
 * A column whose cell becomes one value; an empty one becomes null.
 *
 * @param write SQL of the text from that of the value, where they differ
 */
export function valueColumn(
  form: ColumnForm,
  read: (text: string, cell: Cell) => Value,
  { into, isRequired, whenEmpty = null }: ColumnOptions = {},
  write: (value: string) => string = (value) => value,
): Column {
  const target = (name: string) => into ?? name;
  return readingColumn({
    form,
    isRequired,
    read: (text, cell) => ({ values: { [target(cell.column)]: read(text, cell) } }),
    empty: (cell) => ({ values: { [target(cell.column)]: whenEmpty } }),
    write: (row, name) => write(`${row}.${target(name)}`),
  });
}

/** A column whose text must have a form; the text is the value. */
export function patternColumn(
  pattern: RegExp,
  expected: InEachLanguage,
  options: ColumnOptions = {},
): Column {
  const read = (content: string) => {
    if (!pattern.test(content)) throw new UnreadableCell(mistakes.malformed, expected);
    return content;
  };
  return valueColumn({ kind: 'TEXT' }, read, options);
}

/** Entries of a cell separated by `|`, each read on its own so that every wrong one is reported. */
export function readEntries<Entry>(
  cell: Cell,
  read: (text: string, index: number) => Entry,
): { entries: Entry[]; findings: Finding[] } {
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  cell.text.split('|').forEach((text, index) => {
    try {
      if (text.trim() === '') throw new UnreadableCell(mistakes.missing, emptyEntry);
      entries.push(read(text, index));
    } catch (problem) {
      if (!(problem instanceof UnreadableCell)) throw problem;
      const { wrong, expected } = problem;
      findings.push(error({ column: cell.column, value: text || cell.text, wrong, expected }));
    }
  });
  return { entries, findings };
}

const emptyEntry: InEachLanguage = {
  en: 'an entry on each side of every |',
  es: 'una entrada a cada lado de cada |',
};

/** A short text of any content that can be stored and shown. */
export function text(options: ColumnOptions = {}): Column {
  return valueColumn({ kind: 'TEXT' }, readText, options);
}

/** A text of sentences. */
export function longText(options: ColumnOptions = {}): Column {
  return valueColumn({ kind: 'LONG_TEXT' }, readText, options);
}

function readText(content: string): string {
  if (/\p{Cc}/u.test(content.replace(/[\t\n\r]/g, ''))) {
    throw new UnreadableCell(mistakes.control, expectations.text);
  }
  return content;
}

/**
 * A column that other columns or rules read, with no column of its own in the database.
 *
 * @param write the way back, from what follows from it
 */
export function forRules(column: Column, write = column.write): Column {
  const read = (cell: Cell): Reading => ({ findings: column.read(cell).findings ?? [] });
  return { ...column, read, write };
}

/** A column that follows from another and may be left out: where it is given, rules compare the two. */
export function derived(write: Column['write']): Column {
  return { ...forRules(text(), write), form: { kind: 'TEXT', isDerived: true } };
}
