import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { projectRoot } from '#minewatch/config';
import {
  columnNamesOf,
  filesOf,
  readAllDocuments,
  recordKinds,
  rowsOfFile,
  writeRecordFile,
  type RecordDocument,
} from '#minewatch/record-documents';
import { recordFiles } from '#minewatch/record-descriptions';
import { readFolder } from '#minewatch/record-files';
import { useDatabase, type TestDatabase } from '../support/database.js';
import { countsOf, fingerprint, importFiles, linesOf } from '../support/record-folders.js';

const records = join(projectRoot, 'seed-data', 'records');

async function readEverything(database: TestDatabase): Promise<RecordDocument[]> {
  const client = await database.owner.connect();
  try {
    const documents: RecordDocument[] = [];
    for (const kind of recordKinds) {
      for await (const document of readAllDocuments(client as ClientBase, kind)) documents.push(document);
    }
    return documents;
  } finally {
    client.release();
  }
}

function filesFrom(documents: readonly RecordDocument[]): Record<string, string> {
  const names = new Set(documents.flatMap(({ kind }) => filesOf(kind)));
  return Object.fromEntries(
    [...names].map((name) => {
      const rows = documents.flatMap((document) => rowsOfFile(document, name));
      return [name, writeRecordFile(name, rows)];
    }),
  );
}

describe('records as documents', () => {
  const database = useDatabase('seeded');

  it('are one for each record, with every column of its files', async () => {
    const documents = await readEverything(database());
    const { rows } = await database().owner.query('select count(*) as count from record');
    expect([{ count: documents.length }]).toEqual(rows);
    for (const { sections } of documents) {
      for (const { file, rows: cells } of sections) {
        const known = columnNamesOf(file);
        expect(cells.flatMap((row) => Object.keys(row).filter((column) => !known.includes(column)))).toEqual(
          [],
        );
      }
    }
  });

  it('written as files and loaded again, change nothing at all', async () => {
    const before = await fingerprint(database());
    const report = await importFiles(database(), filesFrom(await readEverything(database())));
    expect(linesOf(report).filter((line) => /error|warning/.test(line))).toEqual([]);
    const moved = Object.entries(countsOf(report)).filter(([, [added, changed]]) => added + changed > 0);
    expect(moved).toEqual([]);
    expect(await fingerprint(database())).toEqual(before);
  });

  it('say what the files of seed-data say', async () => {
    const documents = await readEverything(database());
    const { files } = await readFolder(records, recordFiles);
    const differing: string[] = [];
    for (const { name, columns, rows: written } of files.filter(({ name }) => name !== 'source_copies.csv')) {
      const rows = documents.flatMap((document) => rowsOfFile(document, name));
      expect(rows).toHaveLength(written.length);
      const known = new Set(rows.map((row) => meaningOf(name, columns, row)));
      for (const { line, cells } of written) {
        const meaning = meaningOf(name, columns, cells);
        if (!known.has(meaning)) differing.push(`${name}:${line} ${meaning}`);
      }
    }
    expect(differing).toEqual([]);
  });
});

/**
 * A row as far as it means something: a list whose order the database does not keep in one order, numbers by their value,
 * `unsourced` as nothing. Not compared are an event's kind of source, which is that of the source and which another row may
 * have told otherwise, and the code of a place, whose names are compared and which is filled in where only they are given.
 */
function meaningOf(file: string, columns: readonly string[], row: Readonly<Record<string, string>>): string {
  const described = recordFiles.find(({ name }) => name === file)?.columns ?? {};
  const compared = columns.filter(
    (name) => (name !== 'source_type' || file === 'news.csv') && name !== 'ubigeo',
  );
  return JSON.stringify(
    compared.map((name) => {
      const text = (row[name] ?? '').split('|').map((entry) => entry.replace(/^unsourced$|@$/, ''));
      const { form, isUnordered } = described[name] ?? {};
      if (form?.kind === 'LATITUDE' || form?.kind === 'LONGITUDE' || form?.kind === 'NUMBER')
        return text[0] && Number(text[0]);
      return (isUnordered ? text.sort() : text).join('|');
    }),
  );
}
