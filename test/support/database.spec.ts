import { describe, expect, it } from '@jest/globals';
import { createPool } from '#minewatch/database';
import { createDatabase, useDatabase } from './database.js';

describe('a test database', () => {
  const database = useDatabase('empty');
  const other = useDatabase('empty');

  it('belongs to its test alone', async () => {
    await database().owner.query('create table only_here (id int)');
    await expect(other().owner.query('select from only_here')).rejects.toThrow('does not exist');
  });

  it('shows a visitor what is published and nothing of the staff', async () => {
    const { rows } = await database().visitor.query(
      'select current_user as name, count(*) as disputes from dispute',
    );
    expect(rows).toEqual([{ name: 'minewatch_public', disputes: 0 }]);
    await expect(database().visitor.query('select from editorial.draft')).rejects.toThrow(
      'permission denied',
    );
    await expect(database().visitor.query('create table t ()')).rejects.toThrow(
      /permission denied|read-only/,
    );
  });

  it('gives dates as text and whole numbers as numbers', async () => {
    const { rows } = await database().visitor.query(
      `select date '2012-05-28' as day, date 'infinity' as never, 12::bigint as count, 33.75::numeric as percent,
              array[date '2012-05-28'] as days`,
    );
    expect(rows[0]).toEqual({
      day: '2012-05-28',
      never: 'infinity',
      count: 12,
      percent: 33.75,
      days: ['2012-05-28'],
    });
  });

  it('shows a visitor no more when the owner’s address is the only one given', async () => {
    const { databaseUrl } = database();
    const pool = createPool(
      'public',
      { databaseUrl, databaseStaffUrl: '', databasePublicUrl: '' },
      { max: 1 },
    );
    expect((await pool.query('select current_user as name')).rows).toEqual([{ name: 'minewatch_public' }]);
    await expect(pool.query('select from editorial.draft')).rejects.toThrow('permission denied');
    await pool.end();
  });

  it('is removed also while somebody is still connected', async () => {
    const spare = await createDatabase('bare');
    const pool = createPool('public', spare, { max: 1 });
    const visitor = await pool.connect();
    const ending = new Promise((done) => visitor.on('error', done));
    await spare.drop();
    expect(await ending).toMatchObject({ code: '57P01' });
    visitor.release(true);
    await pool.end();
    const { rows } = await database().owner.query('select from pg_database where datname = $1', [spare.name]);
    expect(rows).toEqual([]);
  });

  describe('that is seeded', () => {
    const seeded = useDatabase('seeded');

    it('holds the real records', async () => {
      const { rows } = await seeded().visitor.query(`select count(*) as companies from company`);
      expect(rows).toEqual([{ companies: 100 }]);
    });
  });
});
