import { describe, expect, it } from '@jest/globals';
import { readExampleQueries } from '../../apps/api/src/example-queries.js';
import { useApi } from '../support/api.js';

describe('the questions that researchers ask', () => {
  const api = useApi();

  it('are at least ten', () => {
    expect(readExampleQueries().length).toBeGreaterThanOrEqual(10);
  });

  it.each(readExampleQueries())('"$title" has an answer from the real records', async ({ title, query }) => {
    expect(title).toMatch(/\?$/);
    const answer = await api().get(query);
    expect(emptyLists(answer)).toEqual([]);
  });
});

/** Names of the root fields that found nothing. */
function emptyLists(answer: Record<string, unknown>): string[] {
  const isEmpty = (value: unknown): boolean => {
    if (value === null) return true;
    const { nodes, edges, rows } = value as Record<string, unknown[] | undefined>;
    return (nodes ?? edges ?? rows)?.length === 0;
  };
  return Object.entries(answer).flatMap(([field, value]) => (isEmpty(value) ? [field] : []));
}
