import { afterAll, beforeAll } from '@jest/globals';
import type pg from 'pg';
import { createPool } from '#minewatch/database';
import type { RecordKind } from '#minewatch/record-columns';
import { readDocuments, type RecordDocument } from '#minewatch/record-documents';
import { publishDocuments, type PublishedDocuments } from '#minewatch/record-imports';
import { useDatabase, type TestDatabase } from './database.js';

type Row = Record<string, string>;

/** Documents of a database of the test's own: read, changed and published. */
export interface TestDocuments {
  readonly database: () => TestDatabase;
  /** Pool of the staff role. */
  readonly staff: () => pg.Pool;
  readonly read: (kind: RecordKind, slug: string) => Promise<RecordDocument>;
  readonly publish: (...documents: RecordDocument[]) => Promise<PublishedDocuments>;
  readonly rowsOf: <Each>(sql: string) => Promise<Each[]>;
}

/** A transaction of its own for some work; it ends as is said. */
export async function inTransaction<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
  end: 'commit' | 'rollback' = 'commit',
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query(end);
    return result;
  } catch (failure) {
    await client.query('rollback');
    throw failure;
  } finally {
    client.release();
  }
}

/**
 * Documents of a copy of the real records. Staff publish approved drafts only, which are another test's matter: what is
 * published here is so by the owner.
 */
export function useDocuments(): TestDocuments {
  const database = useDatabase('seeded');
  let staff: pg.Pool | undefined;
  beforeAll(() => {
    staff = createPool('staff', database(), { max: 2 });
  });
  afterAll(() => staff?.end());
  return {
    database,
    staff: () => staff as pg.Pool,
    publish: (...documents) =>
      inTransaction(database().owner, (client) => publishDocuments(client, documents)),
    rowsOf: async <Each>(sql: string) => (await database().owner.query(sql)).rows as Each[],
    read: async (kind, slug) => {
      const { rows } = await database().owner.query<{ id: number }>(
        'select id from record where kind = $1 and slug = $2',
        [kind, slug],
      );
      const id = rows[0]?.id ?? 0;
      const found = await inTransaction(database().owner, (client) => readDocuments(client, kind, [id]));
      const document = found.get(id);
      if (!document) throw new Error(`No ${kind} ${slug}`);
      return document;
    },
  };
}

/** Problems as lines: where, and what was expected. */
export function linesOf({ problems }: PublishedDocuments): string[] {
  return problems.map(
    ({ severity, kind, slug, file, row, column, wrong, expected }) =>
      `${severity} ${kind} ${slug} ${file}#${row} ${column}: ${wrong.en}; ${expected?.en}`,
  );
}

/** A document with nothing but its own row. */
export function newRecord(kind: RecordKind, slug: string, file: string, row: Row): RecordDocument {
  return { kind, slug, sections: [{ file, rows: [row] }] };
}

/** A document with the rows of one of its files changed. */
export function withRows(
  document: RecordDocument,
  file: string,
  change: (rows: readonly Readonly<Row>[]) => readonly Readonly<Row>[],
): RecordDocument {
  const sections = document.sections.map((section) =>
    section.file === file ? { file, rows: change(section.rows) } : section,
  );
  return { ...document, sections };
}
