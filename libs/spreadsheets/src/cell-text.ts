import type { InEachLanguage } from '#minewatch/shared';
import type { CellStyle } from './number-formats.js';

/** A cell of a sheet as the workbook writes it. */
export interface WrittenCell {
  /** `B7` */
  readonly at: string;
  /** s shared text, inlineStr or str text, b yes or no, e error, d date, otherwise a number. */
  readonly type: string;
  readonly style: CellStyle;
  readonly content: string;
  readonly hasFormula: boolean;
}

/** A cell that cannot be taken for what it shows. */
export class UnclearCell extends Error {
  constructor(
    readonly wrong: InEachLanguage,
    readonly expected: InEachLanguage | null = null,
  ) {
    super(wrong.en);
  }
}

/** Days from the beginning of 1900 as Excel counts them, with its day too many, to 1 March 1900. */
const FIRST_SURE_DAY = 61;
const DAY_MS = 86_400_000;

/**
 * What a cell says, as the text that a file of records would have.
 *
 * @param sharedTexts texts that cells name by their number
 * @throws {UnclearCell}
 */
export function textOfCell(cell: WrittenCell, sharedTexts: readonly string[], is1904: boolean): string {
  if (cell.hasFormula)
    throw new UnclearCell(
      { en: 'is a formula', es: 'es una fórmula' },
      { en: 'its result pasted as a value', es: 'su resultado pegado como valor' },
    );
  switch (cell.type) {
    case 's':
      return sharedTexts[Number(cell.content)] ?? '';
    case 'inlineStr':
    case 'str':
      return cell.content;
    case 'b':
      return cell.content === '1' ? 'yes' : 'no';
    case 'e':
      throw new UnclearCell({
        en: `shows an error (${cell.content})`,
        es: `muestra un error (${cell.content})`,
      });
    case 'd':
      return cell.content.slice(0, 10);
    default:
      return cell.content === '' ? '' : textOfNumber(cell, is1904);
  }
}

function textOfNumber({ content, style }: WrittenCell, is1904: boolean): string {
  const number = Number(content);
  if (!Number.isFinite(number)) throw new UnclearCell({ en: 'is no number', es: 'no es un número' });
  if (style.shows !== null) return dateOf(number, style.shows, is1904);
  if (Number.isInteger(number) && !Number.isSafeInteger(number))
    throw new UnclearCell(
      {
        en: 'is a number of which the program kept only the first digits',
        es: 'es un número del que el programa solo guardó las primeras cifras',
      },
      { en: 'the number entered as a text', es: 'el número escrito como texto' },
    );
  return plainNumber(number).padStart(style.digits, '0');
}

/** Without an exponent, as people write numbers: 0.0000001, not 1e-7. */
function plainNumber(number: number): string {
  const short = String(number);
  return short.includes('e') ? number.toFixed(20).replace(/\.?0+$/, '') : short;
}

/** Day, month or year as far as the cell shows it: a cell that shows “Feb-16” says no day, whatever it holds. */
function dateOf(number: number, shows: 'DAY' | 'MONTH' | 'YEAR' | 'TIME', is1904: boolean): string {
  const serial = is1904 ? number + 1462 : number;
  if (shows === 'TIME' || serial < FIRST_SURE_DAY || serial > 2_958_465)
    throw new UnclearCell(
      {
        en: 'is a time or a date that the program cannot know',
        es: 'es una hora o una fecha que el programa no puede conocer',
      },
      { en: 'the date entered as a text, such as 1995-07', es: 'la fecha escrita como texto, como 1995-07' },
    );
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
  return { DAY: day, MONTH: day.slice(0, 7), YEAR: day.slice(0, 4) }[shows];
}
