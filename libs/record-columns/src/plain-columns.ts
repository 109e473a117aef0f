import { isCodeOf, termsOf, type ListName } from '#minewatch/vocabulary';
import { patternColumn, UnreadableCell, valueColumn, type ColumnOptions } from './cell-columns.js';
import type { Column } from './record-file.js';
import { suggest } from './suggest.js';
import { expectations, mistakes, oneOf } from './wordings.js';

const LONGEST_SLUG = 120;
const LARGEST_COUNT = 2_147_483_647;
/** So many digits before and after the point as `numeric(7, 4)` holds. */
const DECIMAL = /^\d{1,3}(\.\d{1,4})?$/;

/** The row's own slug. */
export function slug(): Column {
  return valueColumn({ kind: 'TEXT' }, readSlug, { isRequired: true, into: 'slug' });
}

/** @throws {UnreadableCell} */
export function readSlug(text: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) || text.length > LONGEST_SLUG) {
    throw new UnreadableCell(mistakes.malformed, expectations.slug);
  }
  return text;
}

/** A code of a vocabulary list. */
export function code(list: ListName, options: ColumnOptions = {}): Column {
  return valueColumn({ kind: 'CODE', codeList: list }, (text) => readCode(list, text), options);
}

/** @throws {UnreadableCell} naming the codes, and the one most like the text */
export function readCode(list: ListName, text: string): string {
  if (isCodeOf(list, text)) return text;
  const codes = termsOf(list).map((term) => term.code);
  throw new UnreadableCell(
    { en: `not a code of the list ${list}`, es: `no es un código de la lista ${list}` },
    oneOf(
      codes,
      suggest(text.toUpperCase().replaceAll(/[\s-]+/g, '_'), codes),
      `seed-data/vocabularies/${list}.csv`,
    ),
  );
}

/** One of a few words of a file, kept as they are. */
export function choice(words: readonly string[], options: ColumnOptions = {}): Column {
  return valueColumn({ kind: 'CHOICE', choices: words }, (text) => readChoice(words, text), options);
}

/** `yes` or `no`. */
export function yesNo(options: ColumnOptions = {}): Column {
  return valueColumn(
    { kind: 'YES_NO' },
    (text) => readChoice(['yes', 'no'], text) === 'yes',
    options,
    (value) => `case ${value} when true then 'yes' when false then 'no' end`,
  );
}

function readChoice(words: readonly string[], text: string): string {
  if (words.includes(text)) return text;
  throw new UnreadableCell(mistakes.malformed, oneOf(words, suggest(text.toLowerCase(), words)));
}

/** A whole number of people. */
export function count(options: ColumnOptions = {}): Column {
  const read = (text: string) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number <= LARGEST_COUNT) return number;
    throw new UnreadableCell({ en: 'not a whole number', es: 'no es un número entero' }, expectations.count);
  };
  return valueColumn({ kind: 'NUMBER' }, read, options, (value) => `${value}::text`);
}

/** A share in per cent. */
export function percent(options: ColumnOptions = {}): Column {
  const read = (text: string) => {
    const number = Number(text);
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw new UnreadableCell(mistakes.malformed, expectations.percent);
    if (number <= 0 || number > 100) {
      throw new UnreadableCell({ en: 'out of range', es: 'fuera de rango' }, expectations.percent);
    }
    if (!DECIMAL.test(text)) {
      throw new UnreadableCell(
        { en: 'more than four decimals', es: 'más de cuatro decimales' },
        expectations.percent,
      );
    }
    return number;
  };
  return valueColumn({ kind: 'NUMBER' }, read, options, (value) => `trim_scale(${value})::text`);
}

/** A web address. */
export function url(options: ColumnOptions = {}): Column {
  return valueColumn({ kind: 'URL' }, readUrl, options);
}

/** @throws {UnreadableCell} */
export function readUrl(text: string): string {
  if (/^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text)) return text;
  throw new UnreadableCell(mistakes.malformed, expectations.url);
}

export const country = (options: ColumnOptions = {}) =>
  patternColumn(/^[A-Z]{2}$/, expectations.country, options);

export const exchangeMic = (options: ColumnOptions = {}) =>
  patternColumn(/^[A-Z0-9]{4}$/, expectations.mic, options);

export const language = (options: ColumnOptions = {}) =>
  patternColumn(/^[a-z]{2}$/, expectations.language, options);

export const domain = (options: ColumnOptions = {}) =>
  patternColumn(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, expectations.domain, options);

export const psgPage = (options: ColumnOptions = {}) =>
  patternColumn(/^psg:\d{4}-(0[1-9]|1[0-2])$/, expectations.psgPage, options);

export const lei = (options: ColumnOptions = {}) =>
  patternColumn(/^[A-Z0-9]{18}\d\d$/, expectations.lei, options);

export const ruc = (options: ColumnOptions = {}) => patternColumn(/^\d{11}$/, expectations.ruc, options);
