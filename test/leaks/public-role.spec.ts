import { beforeAll, describe, expect, it } from '@jest/globals';
import { findLeak, plantCanaries } from '../support/canaries.js';
import { useDatabase } from '../support/database.js';

const CLOSED = ['editorial', 'history', 'derivation'];
const OPEN = ['published', 'as_published', 'vocabulary'];

describe('the public role in SQL', () => {
  const database = useDatabase('seeded');

  beforeAll(() => plantCanaries(database().owner));

  async function relationsOf(schemas: readonly string[]): Promise<string[]> {
    const { rows } = await database().owner.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any ($1) and c.relkind in ('r', 'p', 'v', 'm') order by 1`,
      [schemas],
    );
    return rows.map(({ name }) => name);
  }

  it('is refused every table of the staff and of history, to read, count, write or copy', async () => {
    const tables = await relationsOf(CLOSED);
    expect(tables.length).toBeGreaterThan(50);
    for (const table of tables) {
      for (const statement of [
        `select * from ${table}`,
        `select count(*) from ${table}`,
        `delete from ${table}`,
        `copy ${table} to stdout`,
      ]) {
        await expect(database().visitor.query(statement)).rejects.toMatchObject({ code: '42501' });
      }
    }
  });

  it('is refused every function of the staff', async () => {
    const { rows } = await database().owner.query<{ name: string }>(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = any ($1) and has_schema_privilege('minewatch_public', n.oid, 'usage')`,
      [CLOSED],
    );
    expect(rows).toEqual([]);
  });

  it('finds no canary in any row that it may read, today or as of any edition', async () => {
    const { rows: editions } = await database().owner.query<{ moment: string }>(
      'select published_at::text as moment from edition',
    );
    expect(editions.length).toBeGreaterThan(1);
    const client = await database().visitor.connect();
    try {
      for (const { moment } of [...editions, { moment: 'infinity' }]) {
        await client.query(`select set_config('minewatch.as_of', $1, false)`, [moment]);
        for (const table of await relationsOf(OPEN)) {
          const { rows } = await client.query<{ row: string }>(
            `select to_jsonb(t)::text as row from ${table} t`,
          );
          const leaks = rows.map(({ row }) => findLeak(row)).filter((leak) => leak !== null);
          expect([table, leaks]).toEqual([table, []]);
        }
      }
    } finally {
      client.release();
    }
  }, 120_000);
});
