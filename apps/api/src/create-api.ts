import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '#minewatch/config';
import { QueryEngine } from '#minewatch/graphql-http';
import { DraftPages } from '#minewatch/pages';
import { ApiModule } from './api.module.js';
import { StaffDatabase } from '#minewatch/auth';
import { enterStaff, Sessions } from '#minewatch/staff-sessions';
import { NestLog } from './logger.js';
import { serveDesk } from './serve-desk.js';
import { basemapOf, servePages, SITE_FOLDER } from './serve-pages.js';
import { servePreviews } from './serve-previews.js';
import { serveStaffLists } from './serve-staff-lists.js';

/** The server, ready to listen. */
export async function createApi(config: Config, logger: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.trustProxy,
    routerOptions: { ignoreTrailingSlash: true },
    // A request that arrives while the server stops is still answered, on a connection that then ends.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config, logger), adapter, {
    logger: new NestLog(logger),
    abortOnError: false,
  });
  await servePages(app, config, logger);
  const sessions = app.get(Sessions, { strict: false });
  const database = app.get(StaffDatabase, { strict: false });
  const enter = (request: FastifyRequest, reply: FastifyReply) =>
    enterStaff(sessions, config.publicUrl, request, reply);
  serveStaffLists(adapter.getInstance(), { database, enter });
  servePreviews(adapter.getInstance(), {
    database,
    enter,
    engine: app.get(QueryEngine, { strict: false }),
    pages: new DraftPages({ assetsFolder: SITE_FOLDER, basemap: basemapOf(config) }),
    statementTimeoutMs: config.statementTimeoutMs,
    onFailure: (error) => logger.error({ err: error }, 'a preview failed'),
  });
  await serveDesk(app.getHttpAdapter().getInstance(), config);
  return app;
}
