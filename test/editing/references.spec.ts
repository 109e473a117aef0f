import { describe, expect, it } from '@jest/globals';
import { referenceColumns, tableOf } from '#minewatch/drafts';
import { useDatabase } from '../support/database.js';

describe('what others say of a record', () => {
  const database = useDatabase('empty');

  it('is in the list that merging and withdrawing follow, or goes with the record', async () => {
    const { rows } = await database().owner.query<{ name: string; goesAlong: boolean }>(
      `select c.conrelid::regclass || '.' || a.attname as name, c.confdeltype = 'c' as "goesAlong"
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
         join pg_class f on f.oid = c.confrelid
       where c.contype = 'f' and c.connamespace = 'published'::regnamespace and f.relname = any ($1)
         and c.conrelid not in (select format('published.%I', name)::regclass from derivation.derived_table)`,
      [Object.values(tableOf)],
    );
    const listed = Object.values(referenceColumns).flatMap((columns) =>
      columns.map(({ table, column }) => `${table}.${column}`),
    );
    expect(rows.length).toBeGreaterThan(listed.length);
    const found = rows.map(({ name }) => name);
    expect(listed.filter((name) => !found.includes(name))).toEqual([]);
    const left = rows.filter(({ name, goesAlong }) => !goesAlong && !listed.includes(name));
    expect(left.map(({ name }) => name)).toEqual([]);
  });
});
