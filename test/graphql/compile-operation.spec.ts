import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate, type GraphQLSchema } from 'graphql';
import { useDatabase } from '../support/database.js';
import { libraryReadings } from '../support/toy-library-readings.js';
import { fillLibrary } from '../support/toy-library-tables.js';
import { libraryResolvers } from '../support/toy-library.js';
import { buildSchema, compileRoots, findOperation, ReadingCatalogue } from '#minewatch/graphql';

describe('a query compiled to one statement', () => {
  const database = useDatabase('bare');
  const catalogue = new ReadingCatalogue(libraryReadings);
  let schema: GraphQLSchema;

  beforeAll(async () => {
    await fillLibrary(database().owner);
    schema = await buildSchema(libraryResolvers);
  });

  function compile(query: string, variables: Record<string, unknown> = {}) {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    return compileRoots(catalogue, findOperation(schema, document)!, variables, { today: '2024-05-01' });
  }

  async function ask(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const { text, values } = compile(query, variables);
    const { rows } = await database().visitor.query<[string]>({
      text,
      values: [...values],
      rowMode: 'array',
    });
    return rows[0]![0];
  }

  async function walkAll(
    direction: 'first' | 'last',
    orderBy: string,
  ): Promise<{ ids: string[]; pages: number }> {
    const ids: string[] = [];
    let cursor: string | null = null;
    for (let pages = 1; ; pages += 1) {
      const [side, more, edge] =
        direction === 'first'
          ? ['after', 'hasNextPage', 'endCursor']
          : ['before', 'hasPreviousPage', 'startCursor'];
      const answer = JSON.parse(
        await ask(
          `query ($cursor: String, $orderBy: BookOrder!) {
            books(${direction}: 7, ${side}: $cursor, orderBy: $orderBy) { nodes { id } pageInfo { ${more} ${edge} } } }`,
          { cursor, orderBy },
        ),
      ) as { books: { nodes: { id: string }[]; pageInfo: Record<string, string | boolean> } };
      const page = answer.books.nodes.map(({ id }) => id);
      if (direction === 'first') ids.push(...page);
      else ids.unshift(...page);
      if (!answer.books.pageInfo[more]) return { ids, pages };
      cursor = String(answer.books.pageInfo[edge]);
    }
  }

  it('answers with the keys asked, in the order asked, written as JSON.stringify writes', async () => {
    const answer = await ask(
      '{ it: book(id: "1") { tags price ...F id } } fragment F on Book { genre __typename id }',
    );
    expect(answer).toBe(
      '{"it":{"tags":["tag 1","a\\\\b\\n"],"price":12.5,"genre":"NOVEL","__typename":"Book","id":"1"}}',
    );
  });

  it('merges what is asked twice under one key', async () => {
    const answer = await ask(
      '{ book(id: "1") { author { id } } ... { book(id: "1") { author { name } id } } }',
    );
    expect(JSON.parse(answer)).toEqual({ book: { author: { id: '1', name: 'Author "1"' }, id: '1' } });
  });

  it('leaves out what is skipped', async () => {
    const query =
      'query ($no: Boolean!) { book(id: "1") { id @skip(if: true) genre @include(if: $no) ... @skip(if: $no) { price } } }';
    expect(await ask(query, { no: false })).toBe('{"book":{"price":12.5}}');
    expect(await ask(query, { no: true })).toBe('{"book":{"genre":"NOVEL"}}');
  });

  it('gives null for one that is missing and [] for none', async () => {
    expect(await ask('{ book(id: "99") { id } }')).toBe('{"book":null}');
    expect(
      await ask('{ books(priceAtMost: 0, genres: []) { nodes { id } edges { cursor } totalCount } }'),
    ).toBe('{"books":{"nodes":[],"edges":[],"totalCount":0}}');
  });

  it('falls back to the other language and says so', async () => {
    const query =
      '{ book(id: "3") { title { text language isFallback } } none: book(id: "12") { title { text } } }';
    expect(JSON.parse(await ask(query))).toEqual({
      book: { title: { text: 'Libro ñ 3', language: 'ES', isFallback: true } },
      none: { title: null },
    });
  });

  it('gives an open date no bound', async () => {
    const query =
      '{ book(id: "2") { written { edtf earliest latest precision isApproximate isUncertain } } }';
    expect(JSON.parse(await ask(query))).toEqual({
      book: {
        written: {
          edtf: '2012~/..',
          earliest: '2010-01-01',
          latest: null,
          precision: 'RANGE',
          isApproximate: true,
          isUncertain: false,
        },
      },
    });
  });

  it('reads one of several types', async () => {
    const query =
      '{ search(text: "r \\"3") { label thing { __typename ... on Author { name } ... on Book { price } } } }';
    expect(await ask(query)).toBe(
      '{"search":[{"label":"Author \\"3\\"","thing":{"__typename":"Author","name":"Author \\"3\\""}}]}',
    );
  });

  it('counts a connection by genre under the same filter', async () => {
    const answer = await ask('{ books(first: 1, genres: [POETRY]) { totalCount genres { genre count } } }');
    expect(answer).toBe('{"books":{"totalCount":11,"genres":[{"genre":"POETRY","count":11}]}}');
  });

  it.each(['NEWEST', 'TITLE', 'CHEAPEST', 'GENRE'])(
    'gives every book once, paging either way by %s',
    async (orderBy) => {
      const all = JSON.parse(await ask(`{ books(first: 50, orderBy: ${orderBy}) { nodes { id } } }`)) as {
        books: { nodes: { id: string }[] };
      };
      const expected = { ids: all.books.nodes.map(({ id }) => id), pages: 7 };
      expect(new Set(expected.ids).size).toBe(45);
      expect(await walkAll('first', orderBy)).toEqual(expected);
      expect(await walkAll('last', orderBy)).toEqual(expected);
    },
  );

  it('refuses a cursor of another filter, of another order, or mangled', async () => {
    const { books } = JSON.parse(await ask('{ books(first: 1) { pageInfo { endCursor } } }')) as {
      books: { pageInfo: { endCursor: string } };
    };
    const cursor = books.pageInfo.endCursor;
    const code = expect.objectContaining({ extensions: { code: 'BAD_CURSOR' } });
    expect(() => compile(`{ books(after: "${cursor}", genres: [NOVEL]) { nodes { id } } }`)).toThrow(code);
    expect(() => compile(`{ books(after: "${cursor}", orderBy: TITLE) { nodes { id } } }`)).toThrow(code);
    expect(() => compile(`{ author(id: "1") { books(after: "${cursor}") { nodes { id } } } }`)).toThrow(code);
    for (const bad of ['', 'x', `${cursor}A`, cursor.slice(1), cursor.slice(0, -2)]) {
      expect(() => compile(`{ books(after: "${bad}") { nodes { id } } }`)).toThrow(code);
    }
    expect(() => compile(`{ books(first: 2, after: "${cursor}") { nodes { id } } }`)).not.toThrow();
  });

  it('refuses pages out of range', () => {
    const code = expect.objectContaining({ extensions: { code: 'BAD_INPUT' } });
    expect(() => compile('{ books(first: 51) { nodes { id } } }')).toThrow(code);
    expect(() => compile('{ books(last: -1) { nodes { id } } }')).toThrow(code);
    expect(() => compile('{ books(first: 1, last: 1) { nodes { id } } }')).toThrow(code);
    expect(() => compile('{ author(id: 1) { latestBooks(first: 11) { id } } }')).toThrow(code);
  });

  it('multiplies page sizes into the cost', () => {
    expect(compile('{ books(first: 50) { nodes { id } } }').cost).toBe(50);
    const deep = '{ books(first: 50) { nodes { author { latestBooks(first: 10) { id } } } } }';
    expect(compile(deep).cost).toBe(50 + 50 + 500);
  });

  it('keeps what a caller sends out of the statement', () => {
    const { text, values } = compile('{ search(text: "\'; drop table book") { label } }');
    expect(text).not.toContain('drop');
    expect(values).toEqual(["'; drop table book"]);
  });
});
