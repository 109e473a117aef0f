import type { WorkbookParts } from './open-workbook.js';
import { readXml } from './read-xml.js';

/** How exactly a number format shows a date; null: it shows a number. */
export type ShownDate = 'DAY' | 'MONTH' | 'YEAR' | 'TIME' | null;

/** How the cells of each style show their numbers. */
export interface CellStyle {
  readonly shows: ShownDate;
  /** Digits to which whole numbers are filled up with zeros: 6 for the format 000000. */
  readonly digits: number;
}

/** Formats that are not written down because every program knows them (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, ShownDate>> = {
  14: 'DAY',
  15: 'DAY',
  16: 'DAY',
  17: 'MONTH',
  18: 'TIME',
  19: 'TIME',
  20: 'TIME',
  21: 'TIME',
  22: 'DAY',
  45: 'TIME',
  46: 'TIME',
  47: 'TIME',
};

/** The styles of a workbook's cells, by their number. */
export function readCellStyles(parts: WorkbookParts): readonly CellStyle[] {
  const codes = new Map<number, string>();
  const styles: CellStyle[] = [];
  let isCellFormat = false;
  readXml(parts.get('xl/styles.xml') ?? '<styleSheet/>', {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCellFormat = true;
      if (name === 'xf' && isCellFormat) styles.push(styleOf(Number(attributes['numFmtId'] ?? 0), codes));
    },
    close(name) {
      if (name === 'cellXfs') isCellFormat = false;
    },
  });
  return styles;
}

function styleOf(id: number, codes: ReadonlyMap<number, string>): CellStyle {
  const code = codes.get(id);
  if (code === undefined) return { shows: BUILT_IN[id] ?? null, digits: 0 };
  return { shows: dateShownBy(code), digits: /^0+$/.test(code) ? code.length : 0 };
}

/** What a format code shows, its texts, colours and languages left aside: `[$-409]mmm\-yy;@` shows a month. */
export function dateShownBy(code: string): ShownDate {
  const [first = ''] = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  const plain = first.replace(/\[(?!(h+|m+|s+)\])[^\]]*\]/gi, '').toLowerCase();
  if (!/[ymdhs]/.test(plain) || /general/.test(plain)) return null;
  if (/d/.test(plain)) return 'DAY';
  if (/[hs]/.test(plain)) return 'TIME';
  return /m/.test(plain) ? 'MONTH' : 'YEAR';
}
