import pg from 'pg';
import {
  connectionOf,
  type ConnectionLimits,
  type DatabaseAddresses,
  type DatabaseRole,
} from './connection.js';

/**
 * A pool of connections of one role. A connection that breaks while idle is dropped and replaced at the next request,
 * so that a restart of the database does not end the program.
 */
export function createPool(
  role: DatabaseRole,
  addresses: DatabaseAddresses,
  limits: ConnectionLimits = {},
): pg.Pool {
  const pool = new pg.Pool(connectionOf(role, addresses, limits));
  pool.on('error', () => undefined);
  return pool;
}
