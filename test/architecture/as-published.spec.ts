import { describe, expect, it } from '@jest/globals';
import { useDatabase } from '../support/database.js';

/** Indexes for questions that only staff ask, of the present. */
const OF_STAFF = ['agreement btree (due_earliest) WHERE (is_kept IS NULL)'];

describe('the past of the published tables', () => {
  const database = useDatabase('empty');
  const list = async (sql: string): Promise<string[]> => {
    const { rows } = await database().owner.query<{ name: string }>(sql);
    return rows.map(({ name }) => name);
  };

  it('is there for every table and view of schema published, with all of its columns', async () => {
    expect(
      await list(`
        select table_name || '.' || column_name as name from information_schema.columns
        where table_schema = 'published'
        except
        select table_name || '.' || column_name from information_schema.columns where table_schema = 'as_published'
        order by 1`),
    ).toEqual([]);
  });

  it('is found by the same indexes (history.version_table again after a new one)', async () => {
    const indexesOf = (schema: string) => `
      select tablename || ' ' || regexp_replace(replace(indexdef, ' NULLS NOT DISTINCT', ''), '^.* USING ', '') as name
      from pg_indexes where schemaname = '${schema}' and tablename in (select tablename from pg_tables where schemaname = 'history')`;
    const missing = await list(`${indexesOf('published')} except ${indexesOf('history')} order by 1`);
    expect(missing.filter((index) => !OF_STAFF.includes(index))).toEqual([]);
    expect(
      await list(
        `select indexname as name from pg_indexes where schemaname = 'history' and indexdef ~ ' UNIQUE '`,
      ),
    ).toEqual([]);
  });

  it('is read by functions that look where their caller does (they belong into schema public)', async () => {
    expect(
      await list(`
        select proname as name from pg_proc
        where pronamespace = 'published'::regnamespace and prorettype <> 'trigger'::regtype and prosecdef = false and provolatile <> 'v'
        order by 1`),
    ).toEqual(['london_listing']);
  });
});
