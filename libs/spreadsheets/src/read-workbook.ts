import { error, type Problem } from '#minewatch/record-columns';
import type { WrittenFile } from '#minewatch/record-files';
import { textOfCell, UnclearCell, type WrittenCell } from './cell-text.js';
import { readCellStyles, type CellStyle } from './number-formats.js';
import { broken, openWorkbook, type WorkbookParts } from './open-workbook.js';
import { readXml } from './read-xml.js';
import { spreadsheetLimits } from './spreadsheet-limits.js';
import { refuseMoreThan } from './spreadsheet-refused.js';

/** A cell at its place, both counted from 0. */
interface PlacedCell extends WrittenCell {
  readonly row: number;
  readonly column: number;
}

interface Workbook {
  readonly parts: WorkbookParts;
  readonly styles: readonly CellStyle[];
  readonly sharedTexts: readonly string[];
  readonly is1904: boolean;
}

const PLAIN: CellStyle = { shows: null, digits: 0 };

/**
 * Reads the sheets of an .xlsx workbook (ECMA-376), each named as its tab; empty ones are passed over.
 *
 * @throws {SpreadsheetRefused}
 */
export function readWorkbook(bytes: Uint8Array): WrittenFile[] {
  const parts = openWorkbook(bytes);
  const { sheets, is1904 } = listSheets(parts);
  refuseMoreThan(spreadsheetLimits.sheets, sheets.length, { en: 'sheets', es: 'hojas' });
  const workbook = { parts, styles: readCellStyles(parts), sharedTexts: readSharedTexts(parts), is1904 };
  return sheets.flatMap(({ name, path }) => {
    const cells = readCells(parts.get(path) ?? broken(), workbook.styles);
    return cells.length === 0 ? [] : [tableOf(name, cells, workbook)];
  });
}

function listSheets(parts: WorkbookParts): { sheets: { name: string; path: string }[]; is1904: boolean } {
  const targets = new Map<string, string>();
  readXml(parts.get('xl/_rels/workbook.xml.rels') ?? broken(), {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: { name: string; path: string }[] = [];
  let is1904 = false;
  readXml(parts.get('xl/workbook.xml') ?? broken(), {
    open(element, { name = '', id = '', date1904 }) {
      if (element === 'sheet') sheets.push({ name, path: targets.get(id) ?? '' });
      if (element === 'workbookPr') is1904 = date1904 === '1' || date1904 === 'true';
    },
  });
  return { sheets, is1904 };
}

function readSharedTexts(parts: WorkbookParts): string[] {
  const texts: string[] = [];
  let text = '';
  const within: string[] = [];
  readXml(parts.get('xl/sharedStrings.xml') ?? '<sst/>', {
    open(name) {
      within.push(name);
      if (name === 'si') text = '';
    },
    text(piece) {
      // Readings of Japanese characters (rPh) are no part of the text.
      if (within.at(-1) === 't' && !within.includes('rPh')) text += piece;
    },
    close(name) {
      within.pop();
      if (name === 'si') texts.push(text);
    },
  });
  return texts.map(unescape);
}

/** `_x000D_` stands for a character that XML cannot hold. */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function readCells(xml: string, styles: readonly CellStyle[]): PlacedCell[] {
  const cells: PlacedCell[] = [];
  let [row, column] = [-1, -1];
  let open: { at: string; type: string; style: CellStyle; content: string; hasFormula: boolean } | null =
    null;
  let within = '';
  readXml(xml, {
    open(name, { r, t = 'n', s = '0' }) {
      within = name;
      if (name === 'row') [row, column] = [r ? Number(r) - 1 : row + 1, -1];
      if (name === 'f' && open) open.hasFormula = true;
      if (name !== 'c') return;
      column = r ? columnOf(r) : column + 1;
      open = { at: r ?? '', type: t, style: styles[Number(s)] ?? PLAIN, content: '', hasFormula: false };
    },
    text(piece) {
      if (open && (within === 'v' || within === 't')) open.content += piece;
    },
    close(name) {
      within = '';
      if (name !== 'c' || !open) return;
      if (open.content !== '' || open.hasFormula) cells.push(placed(open, row, column));
      open = null;
    },
  });
  return cells;
}

/** @throws {SpreadsheetRefused} for a place beyond what a sheet may have */
function placed(cell: WrittenCell, row: number, column: number): PlacedCell {
  refuseMoreThan(spreadsheetLimits.rows, row, { en: 'rows', es: 'filas' });
  refuseMoreThan(spreadsheetLimits.columns, column + 1, { en: 'columns', es: 'columnas' });
  refuseMoreThan(spreadsheetLimits.cellLength, cell.content.length, {
    en: 'characters in a cell',
    es: 'caracteres en una celda',
  });
  const content = cell.type === 'inlineStr' || cell.type === 'str' ? unescape(cell.content) : cell.content;
  return { ...cell, content, row, column };
}

/** `AB12` is column 27. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? broken();
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function tableOf(name: string, cells: readonly PlacedCell[], workbook: Workbook): WrittenFile {
  const problems: Problem[] = [];
  const rows = new Map<number, Map<number, string>>();
  const headers: string[] = [];
  for (const cell of cells) {
    const column = headers[cell.column] ?? cell.at.replace(/\d+/, '');
    const text = readCell(cell, workbook, (finding) =>
      problems.push({ ...error({ column, ...finding }), file: name, line: cell.row + 1 }),
    );
    if (cell.row === 0) headers[cell.column] = text.trim();
    else rows.set(cell.row, (rows.get(cell.row) ?? new Map<number, string>()).set(cell.column, text));
  }
  const columns = Array.from(headers, (header) => header ?? '');
  return {
    name,
    columns: columns.filter(Boolean),
    rows: rowsOf(rows, columns, (row, column) => problems.push(noHeader(name, row, column))),
    problems,
  };
}

function readCell(
  cell: PlacedCell,
  { sharedTexts, is1904 }: Workbook,
  tell: (finding: { value: string; wrong: UnclearCell['wrong']; expected: UnclearCell['expected'] }) => void,
): string {
  try {
    return textOfCell(cell, sharedTexts, is1904);
  } catch (unclear) {
    if (!(unclear instanceof UnclearCell)) throw unclear;
    tell({ value: cell.content, wrong: unclear.wrong, expected: unclear.expected });
    return '';
  }
}

function rowsOf(
  rows: ReadonlyMap<number, ReadonlyMap<number, string>>,
  columns: readonly string[],
  tellHeaderless: (row: number, column: number) => void,
): WrittenFile['rows'] {
  return [...rows].map(([row, cells]) => {
    for (const column of cells.keys()) if (!columns[column]) tellHeaderless(row, column);
    const named = columns.flatMap((column, index) =>
      column ? [[column, cells.get(index) ?? ''] as const] : [],
    );
    return { line: row + 1, cells: Object.fromEntries(named) };
  });
}

function noHeader(file: string, row: number, column: number): Problem {
  const wrong = {
    en: `the cell stands in column ${column + 1}, which has no name in the first row`,
    es: `la celda está en la columna ${column + 1}, que no tiene nombre en la primera fila`,
  };
  return { ...error({ wrong }), file, line: row + 1 };
}
