import { LANGUAGES } from '#minewatch/shared';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { PageHandlers, type PagesOptions } from './frame/page-handlers.js';
import { addressOf, isRecordPage, preferredLanguage, routeOf } from './frame/page-addresses.js';
import { recordFileName } from './frame/record-file.js';
import { PAGES } from './page-list.js';
import { ASSETS_PREFIX, readSiteAssets } from './frame/site-assets.js';

const A_YEAR_MS = 365 * 24 * 3600 * 1000;

/**
 * Adds the public pages to a server: each page in each language, the map's data, the site's files, and a page that helps for every other
 * address below a language.
 * @throws {SiteNotBuilt}
 */
export async function registerPages(server: FastifyInstance, options: PagesOptions): Promise<void> {
  const assets = readSiteAssets(options.assetsFolder);
  const handlers = new PageHandlers(options, assets);
  await server.register(fastifyStatic, {
    root: assets.folder,
    prefix: ASSETS_PREFIX,
    dotfiles: 'ignore',
    decorateReply: false,
    immutable: true,
    maxAge: A_YEAR_MS,
  });
  server.get('/', (request, reply) =>
    reply
      .header('vary', 'accept-language')
      .redirect(addressOf(preferredLanguage(request.headers['accept-language']), 'home'), 302),
  );
  for (const language of LANGUAGES) {
    for (const page of PAGES) {
      const route = routeOf(language, page.name);
      server.get(route, handlers.page(page, language));
      if (!isRecordPage(page.name)) continue;
      for (const format of ['json', 'csv'] as const) {
        server.get(`${route}/${recordFileName(format)}`, handlers.recordFile(page, language, format));
      }
    }
    server.get(`/${language}/*`, handlers.missing(language));
  }
  server.get('/map/disputes.json', handlers.mapRows());
  server.get('/map/lines.json', handlers.mapLines());
}
