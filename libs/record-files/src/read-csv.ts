import { CsvError, parse } from 'csv-parse/sync';
import { error, type Problem } from '#minewatch/record-columns';
import { readText } from './read-text.js';
import type { WrittenFile, WrittenRow } from './written-file.js';

/** A row of csv-parse with its `raw` option. */
interface ParsedRow {
  record: string[];
  raw: string;
}

interface LocatedRow {
  record: string[];
  line: number;
}

/** Reads a CSV file (RFC 4180, header row, UTF-8 with or without a byte order mark). */
export function readCsv(name: string, bytes: Uint8Array, delimiter = ','): WrittenFile {
  const read = readText(name, bytes);
  if ('problems' in read) return { name, columns: [], rows: [], problems: read.problems };
  const { parsed, problems } = parseRows(name, read.text, delimiter);
  const [header, ...body] = parsed;
  const columns = header?.record ?? [];
  const found = [...problems, ...checkHeader(name, columns)];
  const rows: WrittenRow[] = [];
  for (const { record, line } of body) {
    if (record.length === 1 && record[0] === '') continue;
    if (record.length === columns.length) rows.push({ line, cells: cellsOf(columns, record) });
    else found.push({ ...wrongLength(record.length, columns.length), file: name, line });
  }
  return { name, columns, rows, problems: found };
}

/** Rows up to the first that breaks the format: what a stray quote does to the lines after it cannot be told. */
function parseRows(
  file: string,
  text: string,
  delimiter: string,
): { parsed: LocatedRow[]; problems: Problem[] } {
  const failures: CsvError[] = [];
  const rows = parse(text, {
    bom: true,
    delimiter,
    raw: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_records_with_error: true,
    on_record: (row) => (failures.length === 0 ? row : null),
    on_skip: (failure) => void (failure && failures.push(failure)),
  }) as unknown as ParsedRow[];
  let line = 1;
  const parsed = rows.map(({ record, raw }) => {
    const located = { record, line };
    line += raw.replace(/^[\r\n]+|[\r\n]+$/g, '').split('\n').length;
    return located;
  });
  return {
    parsed,
    problems: failures.slice(0, 1).map((failure) => ({ ...brokenQuotes(failure), file, line })),
  };
}

function brokenQuotes(failure: CsvError) {
  const opened = failure.code === 'CSV_QUOTE_NOT_CLOSED';
  return error({
    wrong: opened
      ? { en: 'a quote that is opened here is never closed', es: 'una comilla abierta aquí no se cierra' }
      : {
          en: 'a quote in the wrong place; the rest of the file was not read',
          es: 'una comilla fuera de lugar; no se leyó el resto del archivo',
        },
    expected: {
      en: 'a cell that holds a quote, comma or line break in quotes, its own quotes doubled',
      es: 'una celda que contenga comillas, comas o saltos de línea entre comillas, con las suyas duplicadas',
    },
  });
}

function cellsOf(columns: readonly string[], record: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']));
}

function checkHeader(file: string, columns: readonly string[]): Problem[] {
  if (columns.length === 0) {
    return [
      { ...error({ wrong: { en: 'the file is empty', es: 'el archivo está vacío' } }), file, line: null },
    ];
  }
  const twice = columns.filter((column, index) => columns.indexOf(column) !== index);
  const wrong = {
    en: 'the column stands twice in the header',
    es: 'la columna está dos veces en la cabecera',
  };
  return twice.map((column) => ({ ...error({ column, wrong }), file, line: 1 }));
}

function wrongLength(found: number, wanted: number) {
  return error({
    wrong: { en: `${found} columns`, es: `${found} columnas` },
    expected: { en: `${wanted} columns, as in the header`, es: `${wanted} columnas, como en la cabecera` },
  });
}
