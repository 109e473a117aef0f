import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { join } from 'node:path';
import type pg from 'pg';
import type { Logger } from 'pino';
import { projectRoot, type Config } from '#minewatch/config';
import { QueryEngine } from '#minewatch/graphql-http';
import { contentSecurityPolicy, registerPages } from '#minewatch/pages';
import { PUBLIC_POOL } from './database.js';
import { publicQuery } from './public-query.js';
import { serveEditionFiles } from './serve-edition-files.js';

/** The built browser code of the public pages. */
export const SITE_FOLDER = join(projectRoot, 'dist', 'apps', 'site', 'public');

/** Adds the files of editions and the public pages, which ask the public schema inside the program, with what a browser needs to trust them. */
export async function servePages(app: NestFastifyApplication, config: Config, logger: Logger): Promise<void> {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  const basemap = basemapOf(config);
  const directives = { ...contentSecurityPolicy(basemap), 'upgrade-insecure-requests': null };
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: mutable(directives) },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
  });
  await server.register(compress, { threshold: 1024, encodings: ['br', 'gzip', 'identity'] });
  serveEditionFiles(server, app.get<pg.Pool>(PUBLIC_POOL));
  const engine = app.get(QueryEngine);
  await registerPages(server, {
    query: publicQuery(engine),
    basis: (edition) => engine.basisOf(edition),
    basemap,
    publicUrl: config.publicUrl,
    assetsFolder: SITE_FOLDER,
    onFailure: (error, address) =>
      logger.error({ err: error, path: address.split('?', 1)[0] }, 'a page failed'),
  });
}

export const basemapOf = ({ basemapUrl: url, basemapAttribution: attribution }: Config) => ({
  url,
  attribution,
});

type Directives = Record<string, string[] | null>;

function mutable(directives: Readonly<Record<string, readonly string[] | null>>): Directives {
  return Object.fromEntries(
    Object.entries(directives).map(([name, values]) => [name, values && [...values]]),
  );
}
