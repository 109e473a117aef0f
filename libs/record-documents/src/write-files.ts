import { stringify } from 'csv-stringify/sync';
import type { RecordKind } from '#minewatch/record-columns';
import { recordFiles } from '#minewatch/record-descriptions';
import { partsOf } from './document-parts.js';
import type { RecordDocument } from './record-document.js';

type Row = Readonly<Record<string, string>>;

/** The files that documents of a kind fill, that of the records first. */
export function filesOf(kind: RecordKind): string[] {
  return partsOf(kind).map(({ file }) => file.name);
}

/** The rows of a document as they stand in a file of many records: with the columns that name the record. */
export function rowsOfFile({ kind, slug, sections }: RecordDocument, name: string): Row[] {
  const part = partsOf(kind).find(({ file }) => file.name === name);
  const rows = sections.find(({ file }) => file === name)?.rows ?? [];
  return part ? rows.map((row) => ({ ...row, ...part.implied(slug) })) : [];
}

/** The columns of a file, always in the same order. */
export function columnNamesOf(name: string): string[] {
  const file = recordFiles.find((each) => each.name === name);
  if (!file) throw new Error(`No description of ${name}`);
  return Object.keys(file.columns);
}

/** Rows as CSV (RFC 4180, header, LF), as an import reads them. */
export function writeCsv(file: string, rows: readonly Row[]): string {
  const columns = columnNamesOf(file);
  return stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

/** Rows with a cell `geometry` as GeoJSON (RFC 7946), as an import reads them. */
export function writeGeoJson(file: string, rows: readonly Row[]): string {
  const columns = columnNamesOf(file).filter((column) => column !== 'geometry');
  const features = rows.map((row) => {
    const properties = Object.fromEntries(columns.map((column) => [column, row[column] ?? '']));
    return `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":${row['geometry'] || 'null'}}`;
  });
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

/** Rows in the format that the ending of the file's name says. */
export function writeRecordFile(file: string, rows: readonly Row[]): string {
  return file.endsWith('.geojson') ? writeGeoJson(file, rows) : writeCsv(file, rows);
}
