import type { ClientBase } from 'pg';
import {
  filesOf,
  readAllDocuments,
  recordKinds,
  rowsOfFile,
  writeRecordFile,
  type RecordDocument,
} from '#minewatch/record-documents';
import type { RecordKind } from '#minewatch/record-columns';
import { fileOf, type BuiltFile } from './built-file.js';
import { GrowingFile } from './growing-file.js';
import { jsonLineOf } from './json-line.js';

/** Records written at once. */
const BATCH = 500;

type CsvName = `${string}.csv`;

/** The records: of each kind a file of JSON lines, and the tables of the seed's format. */
export async function buildRecordFiles(client: ClientBase): Promise<BuiltFile[]> {
  const tables = new Map<string, GrowingFile>();
  const lines: BuiltFile[] = [];
  for (const kind of recordKinds) {
    const json = new GrowingFile();
    for await (const documents of inBatches(readAllDocuments(client, kind))) {
      json.add(documents.map(jsonLineOf).join(''), documents.length);
      addRows(tables, kind, documents);
    }
    const [own = ''] = filesOf(kind);
    lines.push(fileOf(`${own.replace(/\.csv$/, '')}.jsonl`, json.content(), json.rows));
  }
  return [...tablesOf(tables), ...lines];
}

/** A file with a header has it once; a file that is one JSON value is written at the end. */
function addRows(
  tables: Map<string, GrowingFile>,
  kind: RecordKind,
  documents: readonly RecordDocument[],
): void {
  for (const name of filesOf(kind)) {
    const table = tables.get(name) ?? new GrowingFile();
    tables.set(name, table);
    const rows = documents.flatMap((document) => rowsOfFile(document, name));
    if (!name.endsWith('.csv')) {
      table.keep(rows);
      continue;
    }
    const text = writeRecordFile(name, rows);
    const header = text.slice(0, text.indexOf('\n') + 1);
    table.add(table.isEmpty ? text : text.slice(header.length), rows.length);
  }
}

function tablesOf(tables: ReadonlyMap<string, GrowingFile>): BuiltFile[] {
  return [...tables].map(([name, table]) =>
    name.endsWith('.csv')
      ? fileOf(name as CsvName, table.isEmpty ? writeRecordFile(name, []) : table.content(), table.rows)
      : fileOf(name as CsvName, writeRecordFile(name, table.kept), table.kept.length),
  );
}

async function* inBatches<Each>(all: AsyncIterable<Each>): AsyncGenerator<Each[], void, undefined> {
  let batch: Each[] = [];
  for await (const each of all) {
    batch.push(each);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
