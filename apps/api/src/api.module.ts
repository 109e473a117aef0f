import { DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Config, projectRoot } from '#minewatch/config';
import { dataSourceOptions } from '#minewatch/database';
import {
  type GraphiqlOptions,
  QueryEngine,
  ReadingDriver,
  type ReadingDriverOptions,
} from '#minewatch/graphql-http';
import { readExampleQueries } from './example-queries.js';
import { domainModules, entities } from './domain.js';
import { HealthController } from './health.controller.js';
import { finishPublicSchema } from './public-schema.js';
import { PublicGraphqlModule } from './public-graphql.module.js';
import { StaffGraphqlModule } from './staff-graphql.module.js';

/** The whole server: the public API and its pages on the public role's connections, the staff API on the staff's. */
@Module({})
export class ApiModule {
  static with(config: Config, logger: Logger): DynamicModule {
    const limits = { max: config.databaseConnections, statementTimeoutMs: config.statementTimeoutMs };
    return {
      module: ApiModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions('public', config, entities, limits), retryAttempts: 1 }),
        PublicGraphqlModule.with(config, logger),
        GraphQLModule.forRootAsync<ReadingDriverOptions>({
          driver: ReadingDriver,
          inject: [QueryEngine],
          useFactory: (engine: QueryEngine) => ({
            engine,
            include: [...domainModules],
            transformSchema: finishPublicSchema,
            graphiql: config.graphiql ? queryEditor() : undefined,
          }),
        }),
        ...domainModules,
        StaffGraphqlModule.with(config, logger),
      ],
      controllers: [HealthController],
    };
  }
}

function queryEditor(): GraphiqlOptions {
  const directory = join(projectRoot, 'dist', 'apps', 'graphiql', 'public');
  return { title: 'MineWatch GraphQL', directory, examples: readExampleQueries() };
}
