import { describe, expect, it } from '@jest/globals';
import { useDatabase } from '../support/database.js';

describe('the public role', () => {
  const database = useDatabase('empty');

  it('may read every published table and no other, and may write none', async () => {
    const { rows } = await database().owner.query<{ schema: string; reads: boolean; writes: boolean }>(`
      select n.nspname as schema,
        has_schema_privilege('minewatch_public', n.oid, 'usage') and has_table_privilege('minewatch_public', c.oid, 'select') as reads,
        has_table_privilege('minewatch_public', c.oid, 'insert, update, delete, truncate') as writes
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('published', 'as_published', 'vocabulary', 'history', 'editorial') and c.relkind in ('r', 'p', 'v', 'm')
      group by 1, 2, 3 order by 1`);
    expect(rows).toEqual([
      { schema: 'as_published', reads: true, writes: false },
      { schema: 'editorial', reads: false, writes: false },
      { schema: 'history', reads: false, writes: false },
      { schema: 'published', reads: true, writes: false },
      { schema: 'vocabulary', reads: true, writes: false },
    ]);
  });

  it('cannot change to another role', async () => {
    await expect(database().visitor.query('set role minewatch_staff')).rejects.toThrow('permission denied');
  });
});
