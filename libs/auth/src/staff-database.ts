import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { createPool, type DatabaseAddresses, prepareRepeated } from '#minewatch/database';

const CONNECTIONS = 10;
/** Long enough for closing an edition, short enough that a forgotten lock ends. */
const STATEMENT_TIMEOUT_MS = 120_000;

/** Something that runs statements: the database itself, or the transaction one is in. */
export interface Querying {
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>>;
}

/** The database with the rights of the staff: whatever staff do goes through here. */
@Injectable()
export class StaffDatabase implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(addresses: DatabaseAddresses) {
    this.pool = createPool('staff', addresses, {
      max: CONNECTIONS,
      statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    });
    prepareRepeated(this.pool);
  }

  async query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>> {
    return this.pool.query<Row>(text, values);
  }

  /** Runs work in one transaction: all of it happens, or, when the work throws, nothing. */
  async transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let isBroken = false;
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => (isBroken = true));
      throw error;
    } finally {
      client.release(isBroken);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
