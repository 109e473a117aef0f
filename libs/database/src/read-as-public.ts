import type { ClientBase } from 'pg';
import { searchPathOf } from './connection.js';

/**
 * From here to its end, a transaction of the staff sees what the public would see of what it has done, with the rights of the
 * public, and changes nothing more.
 */
export async function readAsPublic(client: ClientBase, statementTimeoutMs: number): Promise<void> {
  await client.query(
    `select set_config('search_path', $1, true), set_config('statement_timeout', $2, true), set_config('jit', 'off', true)`,
    [searchPathOf('public'), String(statementTimeoutMs)],
  );
  await client.query('set transaction read only');
  await client.query('set local role minewatch_public');
}
