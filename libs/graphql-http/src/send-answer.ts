import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { KeptAnswer } from './answer-cache.js';
import type { MediaType } from './media-type.js';

/** Shorter answers gain nothing by compression. */
const WORTH_COMPRESSING = 1_400;
const GZIP_LEVEL = 4;

const compress = promisify(gzip);

/** On every answer of the API: anyone may read it, nobody may take it for something else. */
export const COMMON_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag',
  'x-content-type-options': 'nosniff',
  vary: 'Accept, Accept-Encoding',
} as const;

/** Kept by whoever likes, but asked about each time: the next edition may be a second away. */
const ALWAYS_ASK = 'public, no-cache';

/** What was published in a closed edition. */
const FOR_EVER = 'public, max-age=31536000, immutable';

const cacheControl = (isForEver: boolean): string => (isForEver ? FOR_EVER : ALWAYS_ASK);

/** As pairs in a row, which Node writes without looking each name up. */
const COMMON_PAIRS: readonly string[] = Object.entries(COMMON_HEADERS).flat();

export interface Answer {
  readonly type: MediaType;
  readonly etag: string | null;
  /** The answer never changes. */
  readonly isForEver: boolean;
  readonly answer: KeptAnswer;
}

export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { type, etag, isForEver, answer }: Answer,
): Promise<void> {
  const headers = [...COMMON_PAIRS, 'content-type', `${type}; charset=utf-8`];
  headers.push(
    ...(etag ? ['etag', etag, 'cache-control', cacheControl(isForEver)] : ['cache-control', 'no-store']),
  );
  let { body } = answer;
  if (body.length > WORTH_COMPRESSING && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    answer.gzip ??= await compress(body, { level: GZIP_LEVEL });
    body = answer.gzip;
    headers.push('content-encoding', 'gzip');
  }
  response.writeHead(200, [...headers, 'content-length', String(body.length)]).end(body);
}

/** RFC 9110 §15.4.5: the client's copy is still right. */
export function sendNotModified(response: ServerResponse, etag: string, isForEver: boolean): void {
  response.writeHead(304, [...COMMON_PAIRS, 'cache-control', cacheControl(isForEver), 'etag', etag]).end();
}

/** A refusal of the whole request, before or outside GraphQL. */
export function sendRefusal(response: ServerResponse, status: number, error: object): void {
  const headers = {
    ...COMMON_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    connection: 'close',
  };
  response.writeHead(status, headers).end(JSON.stringify({ errors: [error] }));
}
