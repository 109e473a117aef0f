import type pg from 'pg';
import type { Config } from '#minewatch/config';
import { createPool } from '#minewatch/database';
import type { ClosedEditions } from '#minewatch/editions';
import { PreparedReads, type PastEdition, type PastEditions } from '#minewatch/graphql-http';

/** The closed editions as the public can read them: connections that see the data as they were published at a moment. */
export class PastConnections implements PastEditions {
  readonly database: PreparedReads;
  private readonly pool: pg.Pool;

  /** Fewer connections than the present has: editions are asked less often, and their answers kept for good. */
  constructor(
    config: Config,
    private readonly editions: ClosedEditions,
  ) {
    this.pool = createPool('public', config, {
      max: Math.ceil(config.databaseConnections / 2),
      statementTimeoutMs: config.statementTimeoutMs,
      applicationName: 'minewatch as published',
      readsPast: true,
    });
    this.database = new PreparedReads(this.pool);
  }

  find(name: string): Promise<PastEdition> {
    return this.editions.find(name);
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.pool.end();
  }
}
