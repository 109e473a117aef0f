import { readConfig } from '#minewatch/config';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll } from '@jest/globals';
import { pino } from 'pino';
import { createApi } from '../../apps/api/src/create-api.js';
import { createDatabase, type TestDatabase } from './database.js';
import type { TemplateName } from './templates.js';

export interface GraphqlAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** The whole server on a free port of this machine, on a database of its own. */
export interface TestApi {
  readonly url: string;
  readonly database: TestDatabase;
  /** Asks the public API over HTTP. */
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
  /** The same, for a question that must be answered without an error. @throws Error with the errors */
  get<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<T>;
  stop(): Promise<void>;
}

export async function startApi(
  template: TemplateName = 'seeded',
  environment: Record<string, string> = {},
): Promise<TestApi> {
  const database = await createDatabase(template);
  const app = await createServer(database, environment);
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer> => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    return (await answer.json()) as GraphqlAnswer;
  };
  const get = async <T>(query: string, variables?: Record<string, unknown>): Promise<T> => {
    const { data, errors } = await ask(query, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data as T;
  };
  const stop = async (): Promise<void> => {
    await app.close();
    await database.drop();
  };
  return { url, database, ask, get, stop };
}

/** One server for the tests of a file: `const api = useApi()` at its top, `api().get(…)` in its tests. */
export function useApi(
  template: TemplateName = 'seeded',
  environment?: Record<string, string>,
): () => TestApi {
  let api: TestApi | undefined;
  beforeAll(async () => {
    api = await startApi(template, environment);
  }, 180_000);
  afterAll(() => api?.stop());
  return () => {
    if (!api) throw new Error('The server runs only while tests run: ask for it inside a test');
    return api;
  };
}

function createServer(
  database: TestDatabase,
  environment: Record<string, string>,
): Promise<NestFastifyApplication> {
  const config = readConfig({
    DATABASE_URL: database.databaseUrl,
    DATABASE_STAFF_URL: database.databaseStaffUrl,
    DATABASE_PUBLIC_URL: database.databasePublicUrl,
    DATABASE_CONNECTIONS: '4',
    LOG_LEVEL: 'silent',
    ...environment,
  });
  return createApi(config, pino({ level: environment['LOG_LEVEL'] ?? 'silent' }));
}
