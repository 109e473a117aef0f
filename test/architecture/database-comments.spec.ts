import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#minewatch/config';
import { renderDictionary } from '../../apps/jobs/src/render-dictionary.js';
import { useDatabase } from '../support/database.js';

describe('the database explains itself', () => {
  const database = useDatabase('empty');

  it('has a comment on every table and column', async () => {
    const { rows } = await database().owner.query<{ name: string }>(`
      select n.nspname || '.' || c.relname || coalesce('.' || a.attname, '') as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
        left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname in ('published', 'editorial', 'vocabulary') and c.relkind in ('r', 'p') and not c.relispartition
        and (obj_description(c.oid, 'pg_class') is null or col_description(c.oid, a.attnum) is null)`);
    expect(rows.map(({ name }) => name)).toEqual([]);
  });

  it('has a data dictionary that is up to date (npm run generate)', async () => {
    const committed = readFileSync(join(projectRoot, 'db', 'dictionary.md'), 'utf8');
    expect(await renderDictionary(database().owner)).toBe(committed);
  });
});
