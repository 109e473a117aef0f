import { DynamicModule, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Config } from '#minewatch/config';
import { connectionOf, PublishedVersion } from '#minewatch/database';
import { ClosedEditions } from '#minewatch/editions';
import { PreparedReads, QueryEngine } from '#minewatch/graphql-http';
import { todayInLima } from '#minewatch/shared';
import { migrationsDirectory, MIGRATIONS_DIRECTORY, poolOf, PUBLIC_POOL } from './database.js';
import { readings } from './domain.js';
import { PastConnections } from './past-connections.js';
import { release } from './release.js';

/** Ends what the public API holds open besides the pool. */
@Injectable()
class PublicConnections implements OnApplicationShutdown {
  constructor(
    @Inject(PreparedReads) private readonly reads: PreparedReads,
    @Inject(PastConnections) private readonly past: PastConnections,
    @Inject(PublishedVersion) private readonly version: PublishedVersion,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.reads.close(), this.past.close(), this.version.close()]);
  }
}

/** The engine behind the public API, on connections of the public role. */
@Module({})
export class PublicGraphqlModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: PublicGraphqlModule,
      global: true,
      providers: [
        { provide: PUBLIC_POOL, inject: [DataSource], useFactory: poolOf },
        { provide: MIGRATIONS_DIRECTORY, useValue: migrationsDirectory },
        { provide: PublishedVersion, useFactory: () => watchPublications(config) },
        {
          provide: PreparedReads,
          inject: [PUBLIC_POOL],
          useFactory: (pool: pg.Pool) => new PreparedReads(pool),
        },
        {
          provide: PastConnections,
          inject: [PUBLIC_POOL, PublishedVersion],
          useFactory: (pool: pg.Pool, version: PublishedVersion) =>
            new PastConnections(config, new ClosedEditions(pool, () => version.current())),
        },
        {
          provide: QueryEngine,
          inject: [PreparedReads, PastConnections, PublishedVersion],
          useFactory: engineWith(logger),
        },
        PublicConnections,
      ],
      exports: [PUBLIC_POOL, MIGRATIONS_DIRECTORY, QueryEngine],
    };
  }
}

function engineWith(logger: Logger) {
  return (database: PreparedReads, past: PastConnections, version: PublishedVersion): QueryEngine =>
    new QueryEngine({
      readings,
      database,
      past,
      version,
      today: todayInLima,
      release,
      report: (error, incident) => logger.error({ err: error, incident }, 'a request failed'),
    });
}

function watchPublications(config: Config): PublishedVersion {
  const version = new PublishedVersion(
    connectionOf('public', config, { applicationName: 'minewatch listening' }),
  );
  version.start();
  return version;
}
