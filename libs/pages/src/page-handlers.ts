import { todayInLima, type Language } from '#minewatch/shared';
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { answerFailure, answerMissing, answerPage, type PageAnswer } from './answer-page.js';
import { readMapLines, readMapRows } from './map-rows.js';
import type { Page } from './page.js';
import type { PageName } from './page-addresses.js';
import { PublicQueryFailed, type PublicQuery } from './page-document.js';
import type { SiteAssets } from './site-assets.js';
import { visitIn, type Basemap, type Visit } from './visit.js';

export interface PagesOptions {
  readonly query: PublicQuery;
  /** What answers rest on, the published data and the day; null while no answer may be kept. */
  readonly version: () => string | null;
  readonly basemap: Basemap;
  /** Address under which people reach the site; empty: as the request says. */
  readonly publicUrl: string;
  /** Folder of the built browser code. */
  readonly assetsFolder: string;
  /** Told of every answer that could not be had. */
  readonly onFailure: (error: unknown, address: string) => void;
}

/** May be kept by anyone, and is asked again each time whether it still holds. */
const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/** The route handlers of the pages and of the map's data: each answers under an entity tag made of data, day, program and address. */
export class PageHandlers {
  constructor(
    private readonly options: PagesOptions,
    private readonly assets: SiteAssets,
  ) {}

  page(page: Page, language: Language): RouteHandlerMethod {
    return (request, reply) =>
      this.sendPage(request, reply, {
        name: page.name,
        language,
        answer: (visit) => answerPage(page, visit, this.options.query),
      });
  }

  missing(language: Language): RouteHandlerMethod {
    return (request, reply) =>
      this.sendPage(request, reply, {
        name: 'search',
        language,
        answer: (visit) => answerMissing('search', visit, this.options.query),
      });
  }

  mapRows(): RouteHandlerMethod {
    return (request, reply) =>
      this.sendData(request, reply, (language, search) =>
        readMapRows(this.options.query, language, search, todayInLima()),
      );
  }

  mapLines(): RouteHandlerMethod {
    return (request, reply) =>
      this.sendData(request, reply, (language) => readMapLines(this.options.query, language));
  }

  private async sendPage(
    request: FastifyRequest,
    reply: FastifyReply,
    asked: PageAsked,
  ): Promise<FastifyReply> {
    const visit = this.visitOf(request, asked.language);
    let answer: PageAnswer;
    try {
      if (this.isKnown(request, reply)) return reply.code(304).send();
      answer = await asked.answer(visit);
    } catch (error) {
      this.options.onFailure(error, request.url);
      answer = answerFailure(
        asked.name,
        visit,
        error instanceof PublicQueryFailed && error.code === 'TIMEOUT',
      );
      reply.removeHeader('etag').header('cache-control', 'no-store');
    }
    if ('location' in answer) return reply.redirect(answer.location, answer.status);
    return reply.code(answer.status).type('text/html; charset=utf-8').send(answer.html);
  }

  private async sendData(
    request: FastifyRequest,
    reply: FastifyReply,
    read: (language: Language, search: URLSearchParams) => Promise<unknown>,
  ): Promise<FastifyReply> {
    try {
      if (this.isKnown(request, reply)) return reply.code(304).send();
      const { searchParams } = addressOf(request);
      const language = searchParams.get('language') === 'es' ? 'es' : 'en';
      return reply
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(await read(language, searchParams)));
    } catch (error) {
      this.options.onFailure(error, request.url);
      return reply
        .removeHeader('etag')
        .header('cache-control', 'no-store')
        .code(503)
        .send({ error: 'UNAVAILABLE' });
    }
  }

  /** Whether the visitor already has what would be answered; else marks the answer so that the next visit can tell. */
  private isKnown(request: FastifyRequest, reply: FastifyReply): boolean {
    const version = this.options.version();
    if (version === null) {
      reply.header('cache-control', 'no-store');
      return false;
    }
    const { style, mapScript } = this.assets;
    const basis = [version, style, mapScript, request.host, request.url].join(' ');
    const tag = `W/"${createHash('sha256').update(basis).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', tag).header('cache-control', CACHE_CONTROL);
    return request.headers['if-none-match'] === tag;
  }

  private visitOf(request: FastifyRequest, language: Language): Visit {
    const { searchParams } = addressOf(request);
    const parameters = request.params as Readonly<Record<string, string | undefined>>;
    const origin = this.options.publicUrl.replace(/\/$/, '') || `${request.protocol}://${request.host}`;
    return visitIn(language, {
      slug: parameters['slug'] ?? parameters['*'] ?? '',
      search: searchParams,
      today: todayInLima(),
      site: { origin, assets: this.assets, basemap: this.options.basemap },
    });
  }
}

interface PageAsked {
  readonly name: PageName;
  readonly language: Language;
  readonly answer: (visit: Visit) => Promise<PageAnswer>;
}

function addressOf(request: FastifyRequest): URL {
  return new URL(request.url, 'http://localhost');
}
