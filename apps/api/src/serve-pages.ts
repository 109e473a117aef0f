import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { join } from 'node:path';
import type pg from 'pg';
import type { Logger } from 'pino';
import { projectRoot, type Config } from '#minewatch/config';
import { QueryEngine } from '#minewatch/graphql-http';
import { contentSecurityPolicy, PublicQueryFailed, registerPages, type PublicQuery } from '#minewatch/pages';
import { PUBLIC_POOL } from './database.js';
import { serveEditionFiles } from './serve-edition-files.js';

const ASSETS_FOLDER = join(projectRoot, 'dist', 'apps', 'site', 'public');

/** Adds the files of editions and the public pages, which ask the public schema inside the program, with what a browser needs to trust them. */
export async function servePages(app: NestFastifyApplication, config: Config, logger: Logger): Promise<void> {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  const basemap = { url: config.basemapUrl, attribution: config.basemapAttribution };
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
    assetsFolder: ASSETS_FOLDER,
    onFailure: (error, address) =>
      logger.error({ err: error, path: address.split('?', 1)[0] }, 'a page failed'),
  });
}

/** Asks as any client would, without the way over the network. */
function publicQuery(engine: QueryEngine): PublicQuery {
  return async (query, variables, edition) => {
    const { data, errors } = await engine.run({ query, variables, edition });
    const [error] = errors ?? [];
    if (error) throw new PublicQueryFailed(String(error.extensions['code'] ?? 'INTERNAL'), error.message);
    return data;
  };
}

type Directives = Record<string, string[] | null>;

function mutable(directives: Readonly<Record<string, readonly string[] | null>>): Directives {
  return Object.fromEntries(
    Object.entries(directives).map(([name, values]) => [name, values && [...values]]),
  );
}
