import { isDeepStrictEqual } from 'node:util';
import type { RunningServer } from './servers.js';

/** Asks both servers the same and throws when they do not answer the same. */
export async function compareAnswers(
  api: RunningServer,
  limit: RunningServer,
  question: { readonly name: string; readonly apiBody: string; readonly limitBody: string },
): Promise<void> {
  const [ours, best] = await Promise.all([
    ask(api, '/graphql', question.apiBody),
    ask(limit, `/${question.name}`, question.limitBody),
  ]);
  const difference = firstDifference(ours, best, 'answer');
  if (difference)
    throw new Error(`${question.name} ${question.limitBody}: the servers answer differently.\n${difference}`);
}

async function ask({ port }: RunningServer, path: string, body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body });
  return answer.json();
}

/** The first place where two JSON values differ, with both values; null when there is none. */
function firstDifference(one: unknown, other: unknown, path: string): string | null {
  if (isDeepStrictEqual(one, other)) return null;
  if (isContainer(one) && isContainer(other) && Array.isArray(one) === Array.isArray(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const difference = firstDifference(one[key], other[key], `${path}.${key}`);
      if (difference) return difference;
    }
  }
  return `${path}\n  API:   ${shown(one)}\n  limit: ${shown(other)}`;
}

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 300);
