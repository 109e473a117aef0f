import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { useDatabase } from '../support/database.js';
import { describeReadFailure, PreparedReads } from '#minewatch/graphql-http';

describe('statements on the public pool', () => {
  const database = useDatabase('bare');
  let pool: pg.Pool;
  let reads: PreparedReads;

  beforeEach(() => {
    pool = new pg.Pool({ ...database().visitor.options, max: 1 });
    pool.on('error', () => undefined);
    reads = new PreparedReads(pool);
  });
  afterEach(async () => {
    await Promise.all([reads.close(), pool.end()]);
  });

  const read = (text: string, values: unknown[] = [], signal?: AbortSignal) =>
    reads.query({ text, values }, signal);
  const countPrepared = async () => {
    const { rows } = await pool.query<{ count: number }>(
      'select count(*)::int as count from pg_prepared_statements',
    );
    return rows[0]!.count;
  };
  const failureOf = (work: Promise<string>) =>
    work.then(
      () => null,
      (error: unknown) => describeReadFailure(error)?.extensions['code'] ?? error,
    );

  it('are prepared from the second time on', async () => {
    const text = `select 'prepare me ' || $1::text`;
    expect(await read(text, ['a'])).toBe('prepare me a');
    expect(await countPrepared()).toBe(0);
    expect(await read(text, ['b'])).toBe('prepare me b');
    expect(await countPrepared()).toBe(1);
  });

  it('never fill a connection with prepared statements', async () => {
    for (let number = 0; number < 260; number += 1) {
      const text = `select 'prepare me ${number}'`;
      await read(text);
      await read(text);
    }
    expect(await countPrepared()).toBeLessThanOrEqual(200);
  });

  it('end with the time allowed, in the database too', async () => {
    await pool.query('set statement_timeout = 50');
    expect(await failureOf(read(`select pg_sleep(10)::text`))).toBe('TIMEOUT');
    expect(await read(`select 'well'`)).toBe('well');
  });

  it('are not begun for a reader who has gone while waiting', async () => {
    const reader = new AbortController();
    const busy = read(`select pg_sleep(0.2)::text || 'slept'`);
    const waiting = failureOf(read(`select 'late'`, [], reader.signal));
    reader.abort();
    expect(await busy).toBe('slept');
    expect(await waiting).toHaveProperty('name', 'AbortError');
  });

  it('say so when the database goes away, and go on when it is back', async () => {
    const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    const asleep = failureOf(read('select pg_sleep(20)::text'));
    await database().owner.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
    expect(await asleep).toBe('UNAVAILABLE');
    expect(await read(`select 'back'`)).toBe('back');
  });
});
