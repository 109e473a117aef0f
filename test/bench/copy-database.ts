import type { DatabaseAddresses } from '#minewatch/database';
import type { ClientBase } from 'pg';
import { asOwner, dropDatabase, withDatabase } from '../support/test-server.js';

/** Works on a copy of a bench database that nobody else uses, and removes it: what is written must not meet the next run. */
export async function withCopy<T>(
  server: DatabaseAddresses,
  original: DatabaseAddresses,
  purpose: string,
  work: (copy: DatabaseAddresses) => Promise<T>,
): Promise<T> {
  const name = await asOwner(original, currentDatabase);
  const copy = `${name}_${purpose}`;
  await asOwner(server, async (client) => {
    await dropDatabase(client, copy);
    await client.query(`create database ${copy} template ${name}`);
  });
  try {
    return await work(withDatabase(original, copy));
  } finally {
    await asOwner(server, (client) => dropDatabase(client, copy));
  }
}

async function currentDatabase(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  return rows[0]!.name;
}
