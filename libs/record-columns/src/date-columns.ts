import { LRUCache } from 'lru-cache';
import { describeEdtfError, EdtfError, parseEdtf, type EdtfDate } from '#minewatch/edtf';
import type { InEachLanguage } from '#minewatch/shared';
import { readingColumn, UnreadableCell, valueColumn, type ColumnOptions } from './cell-columns.js';
import type { Column, Values } from './record-file.js';
import { expectations, mistakes } from './wordings.js';

type Bounds = readonly [earliest: string | null, latest: string | null];

const NOT_RECORDED: Bounds = [null, null];
const BEFORE_ALL: Bounds = ['-infinity', '-infinity'];
const AFTER_ALL: Bounds = ['infinity', 'infinity'];

/** The day or days of something that happened; empty: not recorded. */
export function date(name: string, options: Pick<ColumnOptions, 'isRequired'> = {}): Column {
  return dateColumn(name, NOT_RECORDED, options);
}

/** The beginning of a period; empty: from before all records. */
export function startDate(name = 'from'): Column {
  return dateColumn(name, BEFORE_ALL, {});
}

/** The end of a period, which lasts until before it; empty: still open, or not recorded. */
export function endDate(name = 'to'): Column {
  return dateColumn(name, AFTER_ALL, {});
}

function dateColumn(name: string, whenEmpty: Bounds, { isRequired }: ColumnOptions): Column {
  const [earliest, latest] = whenEmpty;
  return readingColumn({
    form: { kind: 'DATE' },
    isRequired,
    read: (text) => ({ values: dateValues(name, readDate(text)) }),
    empty: () => ({
      values: {
        [`${name}_edtf`]: null,
        [`${name}_earliest`]: earliest,
        [`${name}_latest`]: latest,
        [`${name}_precision`]: null,
      },
    }),
    write: (row) => `${row}.${name}_edtf`,
  });
}

/** One day of the calendar, without any doubt. */
export function day(): Column {
  const read = (text: string) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new UnreadableCell(mistakes.malformed, expectations.day);
    readDate(text);
    return text;
  };
  return valueColumn({ kind: 'DATE' }, read, {}, (value) => `to_char(${value}, 'YYYY-MM-DD')`);
}

/** The four columns of a date; an open side of an interval is infinitely far away. */
export function dateValues(name: string, { text, earliest, latest, precision }: EdtfDate): Values {
  return {
    [`${name}_edtf`]: text,
    [`${name}_earliest`]: earliest ?? '-infinity',
    [`${name}_latest`]: latest ?? 'infinity',
    [`${name}_precision`]: precision,
  };
}

/** The same dates stand in many rows, and to read one is the dearest part of reading a row. */
const knownDates = new LRUCache<string, EdtfDate>({ max: 10_000 });

/** @throws {UnreadableCell} */
export function readDate(text: string): EdtfDate {
  try {
    const date = knownDates.get(text) ?? parseEdtf(text);
    knownDates.set(text, date);
    return date;
  } catch (problem) {
    if (problem instanceof EdtfError) throw new UnreadableCell(wordingOf(problem), expectations.date);
    throw problem;
  }
}

/** The wording of libs/edtf as part of a sentence; the report quotes the text already. */
function wordingOf(problem: EdtfError): InEachLanguage {
  return { en: clause(describeEdtfError(problem, 'en')), es: clause(describeEdtfError(problem, 'es')) };

  function clause(sentences: string): string {
    const quoted = `“${problem.text}” `;
    const rest = sentences.startsWith(quoted) ? sentences.slice(quoted.length) : sentences;
    return rest.replace(/\.( [A-ZÁÉÍÓÚ].*)?$/su, '');
  }
}
