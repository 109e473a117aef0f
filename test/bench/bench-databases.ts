import { connectionOf, type DatabaseAddresses, migrate, prepareServer } from '#minewatch/database';
import { projectRoot } from '#minewatch/config';
import { join } from 'node:path';
import pg from 'pg';
import { digestOf } from '../support/templates.js';
import { asOwner, dropDatabase, withDatabase } from '../support/test-server.js';
import { fillDatabase, type Say, SCRIPTS } from './synthetic-records.js';

/** What a bench database is made from: when one of them changes, it is made anew. */
const MADE_FROM = ['db/migrations', SCRIPTS];

/**
 * The database of so many disputes, made when there is none that today's schema and generator would give; older ones of
 * that size are removed.
 */
export async function prepareDatabase(
  server: DatabaseAddresses,
  disputes: number,
  say: Say,
): Promise<DatabaseAddresses> {
  const prefix = `minewatch_bench_${disputes}_`;
  const name = prefix + digestOf({ madeFrom: MADE_FROM });
  const addresses = withDatabase(server, name);
  await asOwner(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    const known = rows.map(({ datname }) => datname);
    if (known.includes(name)) return;
    for (const old of known) await dropDatabase(client, old);
    const making = `${prefix}making`;
    await client.query(`create database ${making} encoding 'UTF8'`);
    await client.query(`alter database ${making} set synchronous_commit = off`);
    await make(withDatabase(server, making), disputes, say);
    await client.query(`alter database ${making} rename to ${name}`);
  });
  return addresses;
}

async function make(addresses: DatabaseAddresses, disputes: number, say: Say): Promise<void> {
  say(`making a database of ${disputes.toLocaleString('en')} disputes; it is kept for the next run`);
  await prepareServer(addresses);
  await migrate(addresses, join(projectRoot, 'db/migrations'), () => undefined);
  const client = new pg.Client(connectionOf('owner', addresses, { applicationName: 'minewatch bench' }));
  await client.connect();
  try {
    await fillDatabase(client, disputes, (text) => say(`  ${text}`));
  } finally {
    await client.end();
  }
}
