import { LRUCache } from 'lru-cache';
import type { IncomingMessage } from 'node:http';

/** The two ways of GraphQL over HTTP to name the same JSON. */
export type MediaType = 'application/json' | 'application/graphql-response+json';

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';
const known = new LRUCache<string, { chosen: MediaType | null }>({ max: 200 });

/** The media type an Accept header prefers, `application/json` where it does not care; null when it wants neither. */
export function chooseMediaType(accept: string | undefined): MediaType | null {
  if (!accept) return JSON_TYPE;
  const seen = known.get(accept);
  if (seen) return seen.chosen;
  const chosen = choose(accept);
  known.set(accept, { chosen });
  return chosen;
}

function choose(accept: string): MediaType | null {
  let best: { type: MediaType; quality: number } | null = null;
  for (const range of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = range.split(';').map((piece) => piece.trim());
    const type = typeOf(name);
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    const charset = parameters.find((parameter) => parameter.startsWith('charset='));
    if (!type || !(quality > 0) || (charset && charset !== 'charset=utf-8')) continue;
    if (!best || quality > best.quality) best = { type, quality };
  }
  return best?.type ?? null;
}

function typeOf(name: string): MediaType | null {
  if (name === GRAPHQL_TYPE) return GRAPHQL_TYPE;
  return name === JSON_TYPE || name === '*/*' || name === 'application/*' ? JSON_TYPE : null;
}

/** Whether a body is JSON in UTF-8, the only charset JSON has. */
export function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType);
}

/** Whether a browser asks for a page to look at. */
export function wantsPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && /\btext\/html\b/.test(headers.accept ?? '');
}
