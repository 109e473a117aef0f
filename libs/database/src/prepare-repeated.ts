import { createHash } from 'node:crypto';
import type pg from 'pg';

/** Texts remembered; a program that makes more is not helped by preparing. */
const MOST_TEXTS = 500;

/** Statements by their text: unnamed when seen once, then by a name under which each connection plans them once. */
const names = new Map<string, string | null>();

/** Lets a pool's connections prepare statements with values that are asked again, which are then parsed and planned once. */
export function prepareRepeated(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    const ask = client.query.bind(client) as (...given: unknown[]) => unknown;
    const askPrepared = (text: unknown, values: unknown, ...rest: unknown[]): unknown => {
      const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : null;
      return name === null ? ask(text, values, ...rest) : ask({ name, text, values }, ...rest);
    };
    client.query = askPrepared as typeof client.query;
  });
}

function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known) return known;
  if (known === undefined && names.size >= MOST_TEXTS) return null;
  const isSeenBefore = known === null;
  const name = isSeenBefore ? createHash('sha256').update(text).digest('base64url') : null;
  names.set(text, name);
  return name;
}
