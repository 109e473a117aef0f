import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { EDITION } from '#minewatch/graphql';
import { presentBasis, type AnswerBasis } from './answer-basis.js';
import { AnswerCache, type KeptAnswer } from './answer-cache.js';
import { chooseMediaType, isJson, wantsPage, type MediaType } from './media-type.js';
import type { GraphqlRequest, QueryEngine } from './query-engine.js';
import { readBody, readJsonRequest, readQueryString } from './request-text.js';
import { sendAnswer, sendNotModified, sendRefusal } from './send-answer.js';

/** A request that the short way does not answer, with the body it had, and how the short way failed if it tried. */
export interface LongRequest {
  readonly body?: string;
  readonly failure?: unknown;
  readonly signal: AbortSignal;
}

const TOO_LARGE = { message: 'The request is too large.', extensions: { code: 'TOO_LARGE' } };

/** Answers what the short way does not. */
export type LongWay = (
  request: IncomingMessage,
  response: ServerResponse,
  long: LongRequest,
) => Promise<void>;

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Body or query string: with the data version it decides the answer. */
  readonly text: string;
  readonly body?: string;
  readonly read: (text: string) => GraphqlRequest | null;
}

interface Keep {
  readonly key: string;
  readonly etag: string;
  readonly isForEver: boolean;
  readonly basis: AnswerBasis;
}

const NOT_KEPT = { etag: null, isForEver: false };

/**
 * The short way from a request to its answer: unchanged since the client asked (304), kept, or straight from one SQL
 * statement. It sits before any framework, and hands on whatever is not a plain question with a plain answer.
 */
export class GraphqlFront {
  private readonly kept: AnswerCache;

  constructor(
    private readonly engine: QueryEngine,
    private readonly longWay: LongWay,
    cacheBytes: number,
  ) {
    this.kept = new AnswerCache(cacheBytes);
  }

  /** Never rejects: what goes wrong is reported and answered. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.choose(request, response);
    } catch (error) {
      if (response.destroyed) return;
      const { message, extensions } = this.engine.toPublicError(error);
      if (!response.headersSent) sendRefusal(response, 500, { message, extensions });
    }
  }

  private async choose(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '', headers } = request;
    const mark = url.indexOf('?');
    if (method === 'GET' && mark >= 0 && !wantsPage(request)) {
      if (url.length > this.engine.limits.bytes) return sendRefusal(response, 413, TOO_LARGE);
      return this.exchange({ request, response, text: url.slice(mark + 1), read: readQueryString });
    }
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS')
      return this.goTheLongWay(request, response, {});
    const body = await readBody(request, this.engine.limits.bytes).catch(() => undefined);
    if (body === undefined) return;
    if (body === null) return sendRefusal(response, 413, TOO_LARGE);
    if (method === 'POST' && isJson(headers['content-type'])) {
      return this.exchange({ request, response, text: body, body, read: readJsonRequest });
    }
    return this.goTheLongWay(request, response, { body });
  }

  private async exchange(exchange: Exchange): Promise<void> {
    const { request, response, text } = exchange;
    const type = chooseMediaType(request.headers.accept);
    if (!type) return this.goTheLongWay(request, response, exchange);
    const basis = mentionsEdition(text) ? await this.basisOf(exchange) : presentBasis(this.engine.version());
    if (basis === null) return this.ask(exchange, type, null);
    const key = hash('sha256', `${basis.key}\n${text}`, 'base64url');
    const etag = `W/"${key}${type === 'application/json' ? 'j' : 'g'}"`;
    const isForEver = basis.isForEver && request.method === 'GET';
    if (request.headers['if-none-match']?.includes(etag)) return sendNotModified(response, etag, isForEver);
    const kept = this.kept.get(key);
    return kept
      ? sendAnswer(request, response, { type, etag, isForEver, answer: kept })
      : this.ask(exchange, type, { key, etag, isForEver, basis });
  }

  /** A failure here comes again, and is worded, when the answer is asked for. */
  private basisOf({ text, read }: Exchange): Promise<AnswerBasis | null> {
    return this.engine.basis(read(text)).catch(() => null);
  }

  private async ask(exchange: Exchange, type: MediaType, keep: Keep | null): Promise<void> {
    const { request, response, text, read } = exchange;
    const question = read(text);
    const signal = whenGone(response);
    let failure: unknown;
    const json =
      question &&
      (await this.engine.answer(question, signal).catch((error: unknown) => void (failure = error)));
    if (signal.aborted) return;
    if (!json) return this.goTheLongWay(request, response, { ...exchange, failure, signal });
    const answer: KeptAnswer = { body: Buffer.from(json) };
    // Published meanwhile? Then it is not known which state this is.
    const isCurrent = keep !== null && (await this.isStill(keep.basis, exchange));
    if (isCurrent) this.kept.set(keep.key, answer);
    const { etag, isForEver } = isCurrent ? keep : NOT_KEPT;
    return sendAnswer(request, response, { type, etag, isForEver, answer });
  }

  private async isStill(basis: AnswerBasis, exchange: Exchange): Promise<boolean> {
    const now = mentionsEdition(exchange.text)
      ? await this.basisOf(exchange)
      : presentBasis(this.engine.version());
    return now?.key === basis.key;
  }

  private goTheLongWay(
    request: IncomingMessage,
    response: ServerResponse,
    long: Partial<LongRequest>,
  ): Promise<void> {
    const { body, failure, signal = whenGone(response) } = long;
    return this.longWay(request, response, { body, failure, signal });
  }
}

/** Written otherwise (%65dition) it is still answered rightly, but not kept beyond the next publication. */
function mentionsEdition(text: string): boolean {
  return text.includes(EDITION);
}

/** Aborts when the client has gone before it was answered. */
function whenGone(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
