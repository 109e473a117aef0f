import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { Config } from '#minewatch/config';
import { ApiModule } from './api.module.js';
import { StaffDatabase } from '#minewatch/auth';
import { enterStaff, Sessions } from '#minewatch/staff-sessions';
import { NestLog } from './logger.js';
import { serveDesk } from './serve-desk.js';
import { servePages } from './serve-pages.js';
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
  serveStaffLists(adapter.getInstance(), {
    database: app.get(StaffDatabase, { strict: false }),
    enter: (request, reply) => enterStaff(sessions, config.publicUrl, request, reply),
  });
  await serveDesk(app.getHttpAdapter().getInstance(), config);
  return app;
}
