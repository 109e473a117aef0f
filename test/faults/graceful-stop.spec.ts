import { afterEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '#minewatch/config';
import { useDatabase } from '../support/database.js';

const QUESTION = JSON.stringify({ query: '{ companies(first: 1) { totalCount } }' });

describe('a server that is told to stop', () => {
  const database = useDatabase('empty');
  let server: ChildProcess | undefined;
  afterEach(() => {
    server?.kill('SIGKILL');
  });

  /** Starts the built program on a free port and gives its address. */
  async function start(): Promise<string> {
    const { databaseUrl, databaseStaffUrl, databasePublicUrl } = database();
    server = spawn(process.execPath, [join(projectRoot, 'dist/apps/api/src/main.js')], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        LOG_LEVEL: 'info',
        DATABASE_URL: databaseUrl,
        DATABASE_STAFF_URL: databaseStaffUrl,
        DATABASE_PUBLIC_URL: databasePublicUrl,
      },
    });
    for await (const line of createInterface({ input: server.stdout! })) {
      const { address } = JSON.parse(line) as { address?: string };
      if (address) return address.replace('[::1]', '127.0.0.1');
    }
    throw new Error('The server ended before it listened');
  }

  it('answers the request in flight, then ends with success', async () => {
    const address = await start();
    const blocker = await database().owner.connect();
    await blocker.query('begin; lock table company in access exclusive mode');
    const answer = fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: QUESTION,
    });
    await waitUntilBlocked();
    const ended = once(server!, 'exit');
    server!.kill('SIGTERM');
    await expect(refusesConnections(address)).resolves.toBe(true);
    await blocker.query('commit');
    blocker.release();
    expect((await answer).status).toBe(200);
    expect(await (await answer).json()).toEqual({ data: { companies: { totalCount: 0 } } });
    expect((await ended)[0]).toBe(0);
  });

  async function waitUntilBlocked(): Promise<void> {
    const sql = `select count(*) as waiting from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    for (let tries = 0; tries < 200; tries += 1) {
      const { rows } = await database().owner.query<{ waiting: number }>(sql);
      if (rows[0]!.waiting > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('The request never reached the database');
  }
});

async function refusesConnections(address: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isAlive = await fetch(`${address}/healthz`).then(
      () => true,
      () => false,
    );
    if (!isAlive) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}
