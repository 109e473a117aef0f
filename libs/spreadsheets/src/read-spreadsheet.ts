import { error, type Problem, suggest } from '#minewatch/record-columns';
import { recordFiles } from '#minewatch/record-descriptions';
import { readCsv, type WrittenFile } from '#minewatch/record-files';
import { readWorkbook } from './read-workbook.js';
import { unprotectCell } from './safe-cells.js';
import { spreadsheetLimits } from './spreadsheet-limits.js';
import { refuse, refuseMoreThan } from './spreadsheet-refused.js';

/** Line breaks that a CSV file may have for each row: cells may hold some too. */
const BREAKS_PER_ROW = 20;
const DELIMITERS = [',', ';', '\t'];
/** A spreadsheet's way to write a number that it found too long: its last digits are lost. */
const SHORTENED = /^\d([.,]\d+)?E\+\d+$/;

/** The files that tables can be; the lines of projects are drawn, not typed. */
const tables = recordFiles.filter(({ name, isVocabulary }) => name.endsWith('.csv') && isVocabulary !== true);

/**
 * Reads a CSV file or an .xlsx workbook, each sheet as the file of records whose name it bears (`disputes`, `disputes.csv`,
 * `conflictos`); a single sheet may leave that to the name of the file.
 *
 * @returns tables named as files of records, with all that kept cells from being read
 * @throws {SpreadsheetRefused} for what is not read at all
 */
export function readSpreadsheet(fileName: string, bytes: Uint8Array): WrittenFile[] {
  refuseMoreThan(spreadsheetLimits.bytes, bytes.length, { en: 'bytes', es: 'bytes' });
  if (bytes.length === 0) refuse('The file is empty.', 'El archivo está vacío.');
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (
    ending === 'xlsm' ||
    ending === 'xltm' ||
    ending === 'xlsb' ||
    ending === 'ods' ||
    (ending === 'xls' && isWorkbook)
  )
    refuse(
      `Files of the kind .${ending} are not read. Save it as .xlsx without macros, or as CSV UTF-8.`,
      `No se leen archivos del tipo .${ending}. Guárdelo como .xlsx sin macros, o como CSV UTF-8.`,
    );
  const sheets =
    isWorkbook || !['csv', 'txt', 'tsv'].includes(ending)
      ? readWorkbook(bytes)
      : [readTable(fileName, bytes)];
  if (sheets.length === 0) refuse('The workbook is empty.', 'El libro está vacío.');
  return sheets.map((sheet) =>
    finish(sheet, nameOf(sheet.name) ?? (sheets.length === 1 ? nameOf(fileName) : null)),
  );
}

/** The name of the file of records that a tab or file is called after. */
function nameOf(written: string): string | null {
  const plain = written
    .trim()
    .toLowerCase()
    .replace(/\.(csv|xlsx|txt|tsv)$/, '')
    .replace(/ ?\(\d+\)$/, '')
    .replace(/[\s-]+/g, '_');
  const found = tables.find(({ name, title }) =>
    [name.replace('.csv', ''), title.en, title.es].some((each) => each.replace(/\s+/g, '_') === plain),
  );
  return found?.name ?? null;
}

function readTable(fileName: string, bytes: Uint8Array): WrittenFile {
  const breaks = bytes.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 0);
  refuseMoreThan(spreadsheetLimits.rows * BREAKS_PER_ROW, breaks, { en: 'lines', es: 'líneas' });
  const end = bytes.indexOf(0x0a);
  const header = Buffer.from(bytes.subarray(0, end === -1 ? bytes.length : end)).toString('utf8');
  const times = (delimiter: string) => header.split(delimiter).length;
  // Where the comma parts decimals, spreadsheets write semicolons between cells.
  const delimiter = DELIMITERS.reduce((best, each) => (times(each) > times(best) ? each : best));
  refuseMoreThan(spreadsheetLimits.columns, times(delimiter), { en: 'columns', es: 'columnas' });
  return readCsv(fileName, bytes, delimiter);
}

function finish(sheet: WrittenFile, name: string | null): WrittenFile {
  refuseMoreThan(spreadsheetLimits.rows, sheet.rows.length, { en: 'rows', es: 'filas' });
  if (name === null) return { ...sheet, rows: [], problems: [...sheet.problems, notATable(sheet.name)] };
  const shortened: Problem[] = [];
  const rows = sheet.rows
    .map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(
        Object.entries(cells).map(([column, text]) => {
          if (SHORTENED.test(text)) shortened.push({ ...isShortened(column, text), file: name, line });
          return [column, unprotectCell(text)];
        }),
      ),
    }))
    .filter(({ cells }) => Object.values(cells).some((text) => text !== ''));
  const problems = [...sheet.problems.map((problem) => ({ ...problem, file: name })), ...shortened];
  return {
    name,
    columns: sheet.columns,
    rows,
    problems: [...problems, ...checkColumns(name, sheet.columns)],
  };
}

function notATable(name: string): Problem {
  const known = tables.map((each) => each.name.replace('.csv', ''));
  const near = suggest(name.toLowerCase(), known);
  const list = near ?? known.join(', ');
  const finding = error({
    value: name,
    wrong: {
      en: 'the sheet is not called after a file of records',
      es: 'la hoja no lleva el nombre de un archivo de registros',
    },
    expected: near === null ? { en: `one of ${list}`, es: `uno de ${list}` } : { en: list, es: list },
  });
  return { ...finding, file: name, line: null };
}

function isShortened(column: string, value: string) {
  return error({
    column,
    value,
    wrong: { en: 'a spreadsheet has shortened the number', es: 'una hoja de cálculo acortó el número' },
    expected: { en: 'all digits, entered as a text', es: 'todas las cifras, escritas como texto' },
  });
}

function checkColumns(file: string, columns: readonly string[]): Problem[] {
  const known = Object.keys(tables.find(({ name }) => name === file)?.columns ?? {});
  const unknown = columns.filter((column) => !known.includes(column));
  return [
    ...unknown.map((column) => {
      const near = suggest(column, known);
      const list = near ?? known.join(', ');
      return error({
        column,
        wrong: { en: 'unknown column', es: 'columna desconocida' },
        expected: near === null ? { en: `one of ${list}`, es: `una de ${list}` } : { en: list, es: list },
      });
    }),
  ].map((finding) => ({ ...finding, file, line: 1 }));
}
