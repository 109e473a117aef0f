import pg from 'pg';
import {
  connectionOf,
  type ConnectionLimits,
  type DatabaseAddresses,
  type DatabaseRole,
} from './connection.js';

/**
 * A pool of connections of one role. A connection that breaks is dropped and replaced at the next request: a restart of
 * the database fails the work that it meets, and does not end the program.
 */
export function createPool(
  role: DatabaseRole,
  addresses: DatabaseAddresses,
  limits: ConnectionLimits = {},
): pg.Pool {
  const pool = new pg.Pool(connectionOf(role, addresses, limits));
  pool.on('error', () => undefined);
  // While it is lent to somebody, nobody else listens; the statement that runs fails all the same.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
