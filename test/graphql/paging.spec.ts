import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, type GraphQLSchema } from 'graphql';
import { useDatabase } from '../support/database.js';
import { libraryReadings } from '../support/toy-library-readings.js';
import { fillLibrary } from '../support/toy-library-tables.js';
import { libraryResolvers } from '../support/toy-library.js';
import { buildSchema, compileRoots, findOperation, ReadingCatalogue } from '#minewatch/graphql';

interface Page {
  readonly edges: readonly { cursor: string; node: { id: string } }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly totalCount: number;
}

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: BookOrder!, $genres: [Genre!]) {
  books(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, genres: $genres) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;

describe('paging', () => {
  const database = useDatabase('bare');
  const catalogue = new ReadingCatalogue(libraryReadings);
  let schema: GraphQLSchema;

  beforeAll(async () => {
    await fillLibrary(database().owner);
    schema = await buildSchema(libraryResolvers);
  });

  async function ask(variables: Record<string, unknown>): Promise<Page> {
    const operation = findOperation(schema, parse(PAGE))!;
    const { text, values } = compileRoots(catalogue, operation, variables, { today: '2024-05-01' });
    const { rows } = await database().visitor.query<[string]>({
      text,
      values: [...values],
      rowMode: 'array',
    });
    return (JSON.parse(rows[0]![0]) as { books: Page }).books;
  }

  const lists = fc.record({
    orderBy: fc.constantFrom('NEWEST', 'TITLE', 'CHEAPEST', 'GENRE'),
    genres: fc.constantFrom(null, ['POETRY'], ['NOVEL'], []),
  });

  it('gives, from any place in a list to any other, exactly what lies between', async () => {
    const places = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.boolean());
    await fc.assert(
      fc.asyncProperty(lists, places, async (list, [one, other, size, forwards]) => {
        const all = await ask({ ...list, first: 50 });
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const after = all.edges[start - 1]?.cursor ?? null;
        const before = all.edges[end]?.cursor ?? null;
        const between = all.edges.slice(after ? start : 0, before ? end : undefined);
        const page = await ask({ ...list, after, before, [forwards ? 'first' : 'last']: size });
        const expected = forwards
          ? between.slice(0, size)
          : between.slice(Math.max(0, between.length - size));
        const isCut = between.length > size;
        expect(page).toEqual({
          edges: expected,
          pageInfo: {
            hasNextPage: before !== null || (forwards && isCut),
            hasPreviousPage: after !== null || (!forwards && isCut),
            startCursor: expected[0]?.cursor ?? null,
            endCursor: expected.at(-1)?.cursor ?? null,
          },
          totalCount: all.totalCount,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('accepts no cursor but its own', async () => {
    const cursors = (await ask({ orderBy: 'NEWEST', first: 5 })).edges.map(({ cursor }) => cursor);
    const mangled = fc.tuple(fc.constantFrom(...cursors), fc.nat(200), fc.stringMatching(/^[A-Za-z0-9_-]$/));
    await fc.assert(
      fc.asyncProperty(mangled, async ([cursor, place, letter]) => {
        const at = place % cursor.length;
        const other = cursor.slice(0, at) + letter + cursor.slice(at + 1);
        fc.pre(Buffer.from(other, 'base64url').compare(Buffer.from(cursor, 'base64url')) !== 0);
        await expect(ask({ orderBy: 'NEWEST', after: other })).rejects.toMatchObject({
          extensions: { code: 'BAD_CURSOR' },
        });
      }),
      { numRuns: 150 },
    );
  });
});
