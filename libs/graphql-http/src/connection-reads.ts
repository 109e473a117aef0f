import type { ClientBase } from 'pg';
import type { ReadDatabase } from './read-database.js';

/** Runs compiled statements on one connection, so that they see what its transaction has done; none is kept prepared. */
export function readsOn(client: ClientBase): ReadDatabase {
  return {
    query: async ({ text, values }) => {
      const { rows } = await client.query<[string]>({ text, values: [...values], rowMode: 'array' });
      return rows[0]![0];
    },
  };
}
