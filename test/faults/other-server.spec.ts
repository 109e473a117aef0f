import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DatabaseAddresses, DatabaseProblem, prepareServer } from '#minewatch/database';
import { createServer } from 'node:net';
import { testCluster } from '../../db/cluster/home.mjs';
import { ask, Clone } from '../support/clone.js';

/** What the person at the terminal reads when MineWatch is pointed at this address. */
async function complaintOf(databaseUrl: string): Promise<string> {
  const addresses: DatabaseAddresses = { databaseUrl, databaseStaffUrl: '', databasePublicUrl: '' };
  const error: unknown = await prepareServer(addresses).catch((failure: unknown) => failure);
  if (!(error instanceof DatabaseProblem))
    throw new Error(`Expected a problem for the person, got ${String(error)}`);
  return error.message;
}

/** The same server, another user and database. */
const as = (url: string, user: string, database: string) =>
  url.replace('minewatch_owner@/minewatch', `${user}@/${database}`);

describe('a DATABASE_URL that cannot be used', () => {
  let clone: Clone;
  let url: string;
  beforeAll(async () => {
    clone = new Clone();
    ({ url } = await clone.bringUp(testCluster(clone.root)));
    const superuser = as(url, 'postgres', 'postgres');
    await ask(superuser, 'create role poor login');
    await ask(superuser, `create role rich login superuser`);
    await ask(superuser, 'create database bare template template0');
    await ask(superuser, `create database old_letters encoding 'LATIN1' locale 'C' template template0`);
  });
  afterAll(() => clone.remove());

  it('of a server that is not there', async () => {
    expect(await complaintOf('postgresql://me@127.0.0.1:1/minewatch')).toContain(
      'No PostgreSQL server answers at 127.0.0.1, port 1. Start it, or correct DATABASE_URL',
    );
    expect(await complaintOf('postgresql://me@/minewatch?host=/nowhere')).toContain('the socket in /nowhere');
    expect(await complaintOf('postgresql://me:secret@no-such-host.invalid/minewatch')).toMatch(
      /The host of DATABASE_URL, no-such-host\.invalid, is not known(?!.*secret)/s,
    );
  });

  it('of a program that is no PostgreSQL', async () => {
    const web = createServer((socket) => {
      socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
      socket.destroySoon();
    });
    await new Promise<void>((done) => web.listen(0, '127.0.0.1', done));
    const address = web.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    expect(await complaintOf(`postgresql://me@127.0.0.1:${port}/minewatch`)).toContain('cannot be used');
    await new Promise((done) => web.close(done));
  });

  it('of a user or database that the server does not have', async () => {
    expect(await complaintOf(as(url, 'stranger', 'postgres'))).toContain('stranger');
    expect(await complaintOf(as(url, 'rich', 'missing'))).toContain(
      'The server has no database missing. Create it: create database missing',
    );
  });

  it('of a user without rights: all that is missing is told at once, each with its remedy', async () => {
    const complaint = await complaintOf(as(url, 'poor', 'bare'));
    expect(complaint).toContain('As a superuser, in that database: create extension postgis');
    expect(complaint).toContain('grant create on database "bare" to "poor"');
    expect(complaint).toContain('As a superuser: grant minewatch_public to "poor"');
  });

  it('of a database that cannot hold the names', async () => {
    expect(await complaintOf(as(url, 'rich', 'old_letters'))).toContain(
      'has the encoding LATIN1, but names need UTF8',
    );
  });

  it('becomes usable when the user may create what is missing', async () => {
    const addresses = { databaseUrl: as(url, 'rich', 'bare'), databaseStaffUrl: '', databasePublicUrl: '' };
    await expect(prepareServer(addresses)).resolves.toBeUndefined();
    expect(
      await ask(
        addresses.databaseUrl,
        `select count(*)::int as n from pg_extension where extname = 'postgis'`,
      ),
    ).toEqual([{ n: 1 }]);
  });
});
