import type { DatabaseAddresses } from '#minewatch/database';
import { connectionOf } from '#minewatch/database';
import { projectRoot } from '#minewatch/config';
import pg from 'pg';
import { bringUp } from '../../db/cluster/cluster.mjs';
import { testCluster } from '../../db/cluster/home.mjs';

/** The server that holds the tests' databases: DATABASE_URL's, else a private cluster for tests, started when first needed. */
export async function findTestServer(): Promise<DatabaseAddresses> {
  const given = process.env['DATABASE_URL'];
  if (given) {
    return {
      databaseUrl: given,
      databaseStaffUrl: process.env['DATABASE_STAFF_URL'] ?? '',
      databasePublicUrl: process.env['DATABASE_PUBLIC_URL'] ?? '',
    };
  }
  const { addresses } = await bringUp(testCluster(projectRoot), (text) => process.stderr.write(`${text}\n`));
  return {
    databaseUrl: addresses.DATABASE_URL,
    databaseStaffUrl: addresses.DATABASE_STAFF_URL,
    databasePublicUrl: addresses.DATABASE_PUBLIC_URL,
  };
}

/** The same server, another database. */
export function withDatabase(addresses: DatabaseAddresses, database: string): DatabaseAddresses {
  const move = (url: string) => url.replace(/^(\w+:\/\/[^/]*\/)[^?]*/, `$1${database}`);
  return {
    databaseUrl: move(addresses.databaseUrl),
    databaseStaffUrl: move(addresses.databaseStaffUrl),
    databasePublicUrl: move(addresses.databasePublicUrl),
  };
}

/** Runs statements as the owner, outside any test's database. */
export async function asOwner<T>(
  addresses: DatabaseAddresses,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(connectionOf('owner', addresses, { applicationName: 'minewatch tests' }));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Ends whoever is still connected, and drops the database. Not by `with (force)`: whoever is no superuser is refused that
 * while the server's own autovacuum is at work there, which a plain drop ends by itself.
 */
export async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and backend_type = 'client backend'`,
    [name],
  );
  await client.query(`drop database if exists ${name}`);
}
