import type { IncomingMessage } from 'node:http';
import type { GraphqlRequest } from './query-engine.js';

/** A request's body, or null when it is longer than allowed. Rejects when the client goes away meanwhile. */
export function readBody(request: IncomingMessage, mostBytes: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= mostBytes) chunks.push(chunk);
      else resolve(null);
    });
    request.on('end', () =>
      resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8')),
    );
    request.on('error', reject);
  });
}

/** What a JSON body asks; null when it is anything but a plain request, which is left to those who word errors. */
export function readJsonRequest(body: string): GraphqlRequest | null {
  const given = parseObject(body);
  const isPlain = given && (given['extensions'] == null || isObject(given['extensions']));
  return isPlain ? asRequest(given['query'], given['operationName'], given['variables']) : null;
}

/** What an address asks, by its part after `?`. */
export function readQueryString(search: string): GraphqlRequest | null {
  const parameters = new URLSearchParams(search);
  const written = parameters.get('variables');
  const variables = written ? parseObject(written) : {};
  return variables && asRequest(parameters.get('query'), parameters.get('operationName'), variables);
}

function asRequest(query: unknown, operationName: unknown, variables: unknown): GraphqlRequest | null {
  if (typeof query !== 'string' || (operationName != null && typeof operationName !== 'string')) return null;
  if (variables != null && !isObject(variables)) return null;
  return { query, operationName: operationName ?? null, variables: variables ?? {} };
}

function parseObject(json: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(json);
    return isObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isObject(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}
