import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inspect } from '../../db/cluster/cluster.mjs';
import { testCluster } from '../../db/cluster/home.mjs';
import { ask, Clone } from '../support/clone.js';

describe('after a kill -9', () => {
  let clone: Clone;
  beforeAll(async () => {
    clone = new Clone();
    const { url } = await clone.bringUp();
    await ask(url, 'create table kept as select 1 as row');
  });
  afterAll(() => clone.remove());

  const kill = () => process.kill(clone.inspect().pid ?? NaN, 'SIGKILL');
  const rowsKept = async () => ask((await clone.bringUp()).url, 'select count(*)::int as rows from kept');

  it('the next start brings every committed row back', async () => {
    kill();
    expect(await rowsKept()).toEqual([{ rows: 1 }]);
  });

  it('the next start ends what the killed server was still computing', async () => {
    const { url } = await clone.bringUp();
    const busy = new pg.Client(url);
    busy.on('error', () => undefined);
    await busy.connect();
    const answer = busy
      .query('select count(*) from generate_series(1, 100000000000)')
      .catch((error: unknown) => error);
    await expectActive(url);
    kill();
    expect(await rowsKept()).toEqual([{ rows: 1 }]);
    expect(await answer).toBeInstanceOf(Error);
  });

  it('the number of the killed server, now of another process, does not stop the next start', async () => {
    const { home } = clone.inspect();
    kill();
    await rowsKept();
    await clone.run('db:down');
    writeFileSync(join(home?.data ?? '', 'postmaster.pid'), `${process.pid}\n${home?.data}\n`);
    expect(clone.inspect().pid).toBeNull();
    expect(await rowsKept()).toEqual([{ rows: 1 }]);
  });

  it('the database of the tests, which does not wait for the disk, is made anew', async () => {
    const tests = testCluster(clone.root);
    const { url } = await clone.bringUp(tests);
    await ask(url, 'create table lost ()');
    process.kill(inspect(tests).pid ?? NaN, 'SIGKILL');
    await clone.bringUp(tests);
    expect(await ask(url, `select to_regclass('lost') as lost`)).toEqual([{ lost: null }]);
  });

  it('the lock of a killed start does not hold the next one up', async () => {
    const ticket = join(clone.root, '.minewatch', 'lock', `${process.pid}-1`);
    writeFileSync(ticket, '');
    expect(await clone.run('db:status')).toMatchObject({ code: 0 });
    await clone.bringUp();
    expect(existsSync(ticket)).toBe(false);
  });
});

async function expectActive(url: string): Promise<void> {
  const sql = `select count(*)::int as busy from pg_stat_activity where state = 'active' and query like '%generate_series%' and pid <> pg_backend_pid()`;
  while ((await ask(url, sql))[0]?.['busy'] !== 1);
}
