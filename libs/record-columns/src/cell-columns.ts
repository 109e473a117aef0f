import { error, type Finding } from './problem.js';
import type { Cell, Column, Reading, Value } from './record-file.js';
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

/** A column whose cell becomes a reading; an empty cell gives `empty`. */
export function readingColumn(
  read: (text: string, cell: Cell) => Reading,
  empty: (cell: Cell) => Reading,
  isRequired = false,
): Column {
  return {
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

/** A column whose cell becomes one value; an empty one becomes null. */
export function valueColumn(read: (text: string, cell: Cell) => Value, options: ColumnOptions = {}): Column {
  const target = (cell: Cell) => options.into ?? cell.column;
  return readingColumn(
    (text, cell) => ({ values: { [target(cell)]: read(text, cell) } }),
    (cell) => ({ values: { [target(cell)]: options.whenEmpty ?? null } }),
    options.isRequired,
  );
}

/** A column whose text must have a form; the text is the value. */
export function patternColumn(form: RegExp, expected: InEachLanguage, options: ColumnOptions = {}): Column {
  return valueColumn((text) => {
    if (!form.test(text)) throw new UnreadableCell(mistakes.malformed, expected);
    return text;
  }, options);
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

/** A text of any content that can be stored and shown. */
export function text(options: ColumnOptions = {}): Column {
  return valueColumn((content) => {
    if (/\p{Cc}/u.test(content.replace(/[\t\n\r]/g, ''))) {
      throw new UnreadableCell(mistakes.control, expectations.text);
    }
    return content;
  }, options);
}

/** A column that other columns or rules read, with no column of its own in the database. */
export function forRules(column: Column = text()): Column {
  const read = (cell: Cell): Reading => ({ findings: column.read(cell).findings ?? [] });
  return { isRequired: column.isRequired, read };
}
