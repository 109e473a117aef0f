import { todayInLima, type Language } from '#minewatch/shared';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import {
  answerFailure,
  answerMissing,
  answerMissingEdition,
  answerPage,
  type PageAnswer,
} from './answer-page.js';
import { readMapLines, readMapRows } from '../map/map-rows.js';
import type { Page } from './page.js';
import type { PageName } from './page-addresses.js';
import { PageCaching, type PageBasis } from './page-caching.js';
import { PublicQueryFailed, type PublicQuery } from './page-document.js';
import { readRecordFile, RECORD_FILE_TYPES, type RecordFileFormat } from './record-file.js';
import { editionAsked, findEdition, type PageEdition } from './page-edition.js';
import type { SiteAssets } from './site-assets.js';
import { visitIn, type Basemap, type Visit } from './visit.js';

export interface PagesOptions {
  readonly query: PublicQuery;
  /** What answers about the present or about an edition rest on; null while no answer may be kept. */
  readonly basis: (edition: string | null) => Promise<PageBasis | null>;
  readonly basemap: Basemap;
  /** Address under which people reach the site; empty: as the request says. */
  readonly publicUrl: string;
  /** Folder of the built browser code. */
  readonly assetsFolder: string;
  /** Told of every answer that could not be had. */
  readonly onFailure: (error: unknown, address: string) => void;
}

/** The route handlers of the pages and of the map's data. */
export class PageHandlers {
  private readonly caching: PageCaching;

  constructor(
    private readonly options: PagesOptions,
    private readonly assets: SiteAssets,
  ) {
    this.caching = new PageCaching([assets.style, assets.mapScript, assets.copyScript]);
  }

  page(page: Page, language: Language): RouteHandlerMethod {
    return (request, reply) =>
      this.sendPage(request, reply, {
        name: page.name,
        language,
        answer: (visit, query) => answerPage(page, visit, query),
      });
  }

  recordFile(page: Page, language: Language, format: RecordFileFormat): RouteHandlerMethod {
    return (request, reply) =>
      this.sendData(request, reply, {
        ...{ page: page.name, language, type: RECORD_FILE_TYPES[format], name: `data.${format}` },
        read: (query, visit) => readRecordFile(page, visit, query, format),
      });
  }

  missing(language: Language): RouteHandlerMethod {
    return (request, reply) =>
      this.sendPage(request, reply, {
        name: 'search',
        language,
        answer: answerMissing,
      });
  }

  mapRows(): RouteHandlerMethod {
    return (request, reply) => this.sendMapData(request, reply, readMapRows);
  }

  mapLines(): RouteHandlerMethod {
    return (request, reply) => this.sendMapData(request, reply, readMapLines);
  }

  private async sendPage(
    request: FastifyRequest,
    reply: FastifyReply,
    asked: PageAsked,
  ): Promise<FastifyReply> {
    let visit = this.visitOf(request, asked, null);
    let answer: PageAnswer;
    try {
      const name = editionAsked(visit.search);
      if (this.caching.isKnown(request, reply, await this.options.basis(name))) return reply.code(304).send();
      const edition = name === null ? null : await findEdition(name, this.options.query);
      if (edition) visit = this.visitOf(request, asked, edition);
      answer =
        name !== null && !edition
          ? await answerMissingEdition(visit, this.options.query)
          : await asked.answer(visit, this.queryOf(edition));
      // What else there is may change, even beside an edition.
      if (name !== null && answer.status !== 200) this.caching.forget(reply);
    } catch (error) {
      this.options.onFailure(error, request.url);
      const isSlow = error instanceof PublicQueryFailed && error.code === 'TIMEOUT';
      answer = answerFailure(visit, isSlow);
      this.caching.forget(reply);
    }
    if ('location' in answer) return reply.redirect(answer.location, answer.status);
    return reply.code(answer.status).type('text/html; charset=utf-8').send(answer.html);
  }

  private sendMapData(
    request: FastifyRequest,
    reply: FastifyReply,
    read: (query: PublicQuery, visit: Visit) => Promise<unknown>,
  ): Promise<FastifyReply> {
    return this.sendData(request, reply, {
      page: 'home',
      language: urlOf(request).searchParams.get('language') === 'es' ? 'es' : 'en',
      type: RECORD_FILE_TYPES.json,
      read: async (query, visit) => JSON.stringify(await read(query, visit)),
    });
  }

  private async sendData(
    request: FastifyRequest,
    reply: FastifyReply,
    asked: DataAsked,
  ): Promise<FastifyReply> {
    try {
      const { searchParams } = urlOf(request);
      const name = editionAsked(searchParams);
      if (this.caching.isKnown(request, reply, await this.options.basis(name))) return reply.code(304).send();
      const edition = name === null ? null : await findEdition(name, this.options.query);
      if (name !== null && !edition) return this.refuse(reply, 404, 'UNKNOWN_EDITION');
      const visit = this.visitOf(request, { name: asked.page, language: asked.language }, edition);
      const data = await asked.read(this.queryOf(edition), visit);
      if (data === null) return this.refuse(reply, 404, 'NOT_FOUND');
      if (asked.name)
        reply.header('content-disposition', `attachment; filename="minewatch-${visit.slug}-${asked.name}"`);
      return reply.type(asked.type).send(data);
    } catch (error) {
      this.options.onFailure(error, request.url);
      return this.refuse(reply, 503, 'UNAVAILABLE');
    }
  }

  private refuse(reply: FastifyReply, status: number, error: string): FastifyReply {
    this.caching.forget(reply);
    return reply.code(status).send({ error });
  }

  /** Asks of one edition, by the name it has for good: its statements are the same for both of its names. */
  private queryOf(edition: PageEdition | null): PublicQuery {
    return edition
      ? (document, variables) => this.options.query(document, variables, edition.version)
      : this.options.query;
  }

  private visitOf(
    request: FastifyRequest,
    { name, language }: Pick<PageAsked, 'name' | 'language'>,
    edition: PageEdition | null,
  ): Visit {
    const { searchParams } = urlOf(request);
    const parameters = request.params as Readonly<Record<string, string | undefined>>;
    const origin = this.options.publicUrl.replace(/\/$/, '') || `${request.protocol}://${request.host}`;
    return visitIn(language, {
      page: name,
      slug: parameters['slug'] ?? parameters['*'] ?? '',
      search: searchParams,
      today: edition?.today ?? todayInLima(),
      edition,
      site: { origin, assets: this.assets, basemap: this.options.basemap },
    });
  }
}

interface PageAsked {
  readonly name: PageName;
  readonly language: Language;
  readonly answer: (visit: Visit, query: PublicQuery) => Promise<PageAnswer>;
}

interface DataAsked {
  readonly page: PageName;
  readonly language: Language;
  readonly type: string;
  /** Last part of the name under which a browser saves it; shown in the browser when absent. */
  readonly name?: string;
  /** Null: there is nothing at this address. */
  readonly read: (query: PublicQuery, visit: Visit) => Promise<string | null>;
}

function urlOf(request: FastifyRequest): URL {
  return new URL(request.url, 'http://localhost');
}
