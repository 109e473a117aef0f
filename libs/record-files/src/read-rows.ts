import {
  error,
  type Finding,
  type KnownPlaces,
  type Problem,
  type Reading,
  type RecordFile,
  RecordReference,
  type RecordRow,
  suggest,
  type Value,
} from '#minewatch/record-columns';
import type { WrittenFile, WrittenRow } from './written-file.js';

/** A file as understood: its rows, and every problem found in them so far. */
export interface ReadFile {
  readonly description: RecordFile;
  readonly rows: readonly RecordRow[];
  /** Whether every row could be read, so that a slug not found here is not in the file. */
  readonly isWhole: boolean;
  readonly problems: readonly Problem[];
}

/** Understands the cells of a file by its description, row by row. */
export function readRows(description: RecordFile, written: WrittenFile, places: KnownPlaces): ReadFile {
  const problems: Problem[] = [...written.problems, ...checkColumns(description, written)];
  const rows = written.rows.map((row) => {
    const { findings, ...read } = readRow(description, row, places);
    for (const finding of findings) problems.push({ ...finding, file: written.name, line: row.line });
    return { ...read, file: written.name, line: row.line };
  });
  return { description, rows, isWhole: written.problems.length === 0, problems };
}

type UnplacedRow = Omit<RecordRow, 'file' | 'line'> & { findings: Finding[] };

function readRow(description: RecordFile, { cells }: WrittenRow, places: KnownPlaces): UnplacedRow {
  const values: Record<string, Value> = {};
  const readings: Reading[] = [];
  const take = (reading: Reading) => {
    Object.assign(values, reading.values);
    readings.push(reading);
  };
  for (const [column, { read }] of Object.entries(description.columns)) {
    const text = cells[column];
    if (text !== undefined) take(read({ text, column, cells, places }));
  }
  for (const rule of description.rowRules ?? []) take(rule({ cells, values }, places));
  const reference = ownReference(description, values);
  if (reference !== null) values['id'] = reference;
  return {
    cells,
    reference,
    values,
    lists: readings.flatMap(({ lists }) => lists ?? []),
    implied: readings.flatMap(({ implied }) => implied ?? []),
    sources: readings.flatMap(({ sources }) => sources ?? []),
    findings: readings.flatMap(({ findings }) => findings ?? []),
  };
}

function ownReference({ kind }: RecordFile, { slug }: Record<string, Value>): RecordReference | null {
  return kind !== undefined && typeof slug === 'string' ? new RecordReference(kind, slug, 'slug') : null;
}

function checkColumns({ name, columns, hasOtherColumns }: RecordFile, written: WrittenFile): Problem[] {
  if (written.columns.length === 0) return [];
  const known = Object.keys(columns);
  const given = hasOtherColumns ? [] : [...new Set(written.columns)];
  const unknown = given.filter((column) => !known.includes(column));
  const missing = known.filter((column) => columns[column]?.isRequired && !written.columns.includes(column));
  const findings = [
    ...unknown.map((column) => unknownColumn(column, known)),
    ...missing.map((column) => error({ column, wrong: { en: 'column missing', es: 'falta la columna' } })),
  ];
  return findings.map((finding) => ({ ...finding, file: name, line: 1 }));
}

function unknownColumn(column: string, known: readonly string[]): Finding {
  const near = suggest(column, known);
  const list = known.join(', ');
  return error({
    column,
    wrong: { en: 'unknown column', es: 'columna desconocida' },
    expected: near === null ? { en: `one of ${list}`, es: `una de ${list}` } : { en: near, es: near },
  });
}
