import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type pg from 'pg';
import {
  PreparedReads,
  QueryEngine,
  ReadingDriver,
  type GraphiqlOptions,
  type Limits,
  type ReadDatabase,
  type ReadingDriverOptions,
} from '#minewatch/graphql-http';
import { libraryReadings } from './toy-library-readings.js';
import { libraryResolvers } from './toy-library.js';

/** The toy library served over HTTP, with what a test needs to look at and to change. */
export interface ToyApi {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly engine: QueryEngine;
  readonly statements: string[];
  readonly incidents: { error: unknown; incident: string }[];
  /** Published data has changed; null: nobody can tell. */
  version: string | null;
  today: string;
  close(): Promise<void>;
}

/** Starts the toy library on a free port of 127.0.0.1; the caller closes it. */
export async function startToyApi(
  pool: pg.Pool,
  { limits = {}, graphiql }: { limits?: Partial<Limits>; graphiql?: GraphiqlOptions } = {},
): Promise<ToyApi> {
  const state = { version: 'one' as string | null, today: '2024-05-01' };
  const statements: string[] = [];
  const incidents: ToyApi['incidents'] = [];
  const reads = new PreparedReads(pool);
  const database: ReadDatabase = {
    query: (statement, signal) => {
      statements.push(statement.text);
      return reads.query(statement, signal);
    },
  };
  const engine = new QueryEngine({
    readings: libraryReadings,
    database,
    version: { current: () => state.version },
    today: () => state.today,
    report: (error, incident) => incidents.push({ error, incident }),
    limits,
  });
  const app = await createApp({ engine, graphiql });
  const close = async () => {
    await app.close();
    await reads.close();
  };
  return Object.assign(state, {
    url: `${await app.getUrl()}/graphql`,
    app,
    engine,
    statements,
    incidents,
    close,
  });
}

async function createApp(
  options: Pick<ReadingDriverOptions, 'engine' | 'graphiql'>,
): Promise<NestFastifyApplication> {
  class ToyModule {}
  Module({
    imports: [GraphQLModule.forRoot<ReadingDriverOptions>({ driver: ReadingDriver, ...options })],
    providers: libraryResolvers,
  })(ToyModule);
  const app = await NestFactory.create<NestFastifyApplication>(
    ToyModule,
    new FastifyAdapter({ forceCloseConnections: true }),
    {
      logger: false,
    },
  );
  await app.listen(0, '127.0.0.1');
  return app;
}
