import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { useDatabase } from '../support/database.js';
import { startToyApi, type ToyApi } from '../support/toy-api.js';
import { fillLibrary } from '../support/toy-library-tables.js';

const LIMITS = { depth: 6, cost: 500, aliases: 5, tokens: 400, bytes: 5_000 };
const BOOK = '{ book(id: "1") { id } }';

interface Errors {
  readonly data?: unknown;
  readonly errors: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

describe('the short way of a GraphQL request', () => {
  const database = useDatabase('bare');
  let api: ToyApi;

  beforeAll(async () => {
    await fillLibrary(database().owner);
    api = await startToyApi(database().visitor, { limits: LIMITS });
  });
  afterAll(() => api.close());
  beforeEach(() => {
    Object.assign(api, { version: randomUUID(), today: '2024-05-01' });
    api.statements.length = 0;
    api.incidents.length = 0;
  });

  function post(body: object, headers: Record<string, string> = {}, url = api.url): Promise<Response> {
    const json = { 'content-type': 'application/json', ...headers };
    return fetch(url, { method: 'POST', headers: json, body: JSON.stringify(body) });
  }

  async function failOf(query: string, variables: object = {}): Promise<Errors> {
    return (await (await post({ query, variables })).json()) as Errors;
  }

  const get = (query: string, headers: Record<string, string> = {}, url = api.url): Promise<Response> =>
    fetch(`${url}?query=${encodeURIComponent(query)}`, { headers });

  it('asks the database once for all root fields', async () => {
    const answer = await post({
      query: `query Two($id: ID!) { a: book(id: $id) { id } b: author(id: 2) { name } }`,
      variables: { id: 3 },
    });
    expect(await answer.text()).toBe('{"data":{"a":{"id":"3"},"b":{"name":"Author \\"2\\""}}}');
    expect(api.statements).toHaveLength(1);
  });

  it('keeps an answer until the published data change', async () => {
    await post({ query: BOOK });
    await post({ query: BOOK });
    expect(api.statements).toHaveLength(1);
    api.version = 'two';
    expect(await (await post({ query: BOOK })).json()).toEqual({ data: { book: { id: '1' } } });
    expect(api.statements).toHaveLength(2);
  });

  it('keeps no answer over midnight', async () => {
    const query = '{ book(id: "8") { isForLoan } }';
    expect(await (await post({ query })).text()).toContain('false');
    api.today = '2024-10-01';
    expect(await (await post({ query })).text()).toContain('true');
  });

  it('keeps nothing while the data version is unknown', async () => {
    api.version = null;
    const answer = await post({ query: BOOK });
    await post({ query: BOOK });
    expect(answer.headers.get('etag')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(api.statements).toHaveLength(2);
  });

  it.each(['GET', 'POST'])(
    'tells a client by %s that nothing has changed, asking nothing',
    async (method) => {
      const ask = (url: string, headers: Record<string, string>) =>
        method === 'GET' ? get(BOOK, headers, url) : post({ query: BOOK }, headers, url);
      const first = await ask(api.url, {});
      const unless = { 'if-none-match': first.headers.get('etag')! };
      expect(first.headers.get('cache-control')).toBe('public, no-cache');
      const fresh = await startToyApi(database().visitor);
      fresh.version = api.version;
      const again = await ask(fresh.url, unless);
      expect([again.status, await again.text(), fresh.statements.length]).toEqual([304, '', 0]);
      fresh.version = 'two';
      expect((await ask(fresh.url, unless)).status).toBe(200);
      await fresh.close();
    },
  );

  it('does not take one representation for another', async () => {
    const etag = (await get(BOOK, { accept: 'application/json' })).headers.get('etag')!;
    const other = await get(BOOK, { accept: 'application/graphql-response+json', 'if-none-match': etag });
    expect(other.status).toBe(200);
    expect(other.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  });

  it('compresses a long answer for those who like', async () => {
    const ask = (encoding: string): Promise<Buffer> =>
      new Promise((resolve, reject) => {
        const query = encodeURIComponent('{ books(first: 50) { nodes { id title { text } tags } } }');
        httpRequest(`${api.url}?query=${query}`, { headers: { 'accept-encoding': encoding } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => resolve(Buffer.concat(chunks)));
        })
          .on('error', reject)
          .end();
      });
    const plain = await ask('identity');
    expect(gunzipSync(await ask('gzip, br')).equals(plain)).toBe(true);
    expect(gunzipSync(await ask('gzip')).equals(plain)).toBe(true);
    expect((await ask('gzip')).length).toBeLessThan(plain.length / 2);
  });

  it('answers injected requests alike', async () => {
    const { body, headers } = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: BOOK },
    });
    expect(body).toBe('{"data":{"book":{"id":"1"}}}');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('answers inside the program alike', async () => {
    expect(await api.engine.run({ query: BOOK })).toEqual({ data: { book: { id: '1' } } });
    const { errors } = await api.engine.run({ query: '{ books(first: 500) { totalCount } }' });
    expect(errors?.[0]).toMatchObject({ path: ['books'], extensions: { code: 'BAD_INPUT' } });
    expect(
      await api.engine.run({ query: '{ __schema { queryType { name } } author(id: 1) { id } }' }),
    ).toEqual({
      data: { __schema: { queryType: { name: 'Query' } }, author: { id: '1' } },
    });
  });

  it.each([
    ['BAD_QUERY', '{ book(id: 1) { colour } }'],
    ['BAD_QUERY', '{ book('],
    ['TOO_DEEP', '{ author(id: 1) { books { nodes { author { books { nodes { author { id } } } } } } } }'],
    ['TOO_LARGE', '{ a:__typename b:__typename c:__typename d:__typename e:__typename f:__typename }'],
    ['TOO_LARGE', `{ ${'a '.repeat(400)} }`],
    ['TOO_LARGE', `{ ${'a'.repeat(64)}: __typename }`],
    ['TOO_COSTLY', '{ books(first: 50) { nodes { author { latestBooks(first: 10) { id } } } } }'],
  ])('refuses with %s, case %#', async (code, query) => {
    const strict = await post({ query }, { accept: 'application/graphql-response+json' });
    expect(strict.status).toBe(400);
    expect(await strict.json()).toEqual({
      errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })],
    });
    expect((await post({ query })).status).toBe(200);
    expect(api.statements).toHaveLength(0);
  });

  it.each([
    ['BAD_INPUT', '{ books(first: 51) { totalCount } }'],
    ['BAD_INPUT', '{ books(priceAtMost: -1) { totalCount } }'],
    ['BAD_CURSOR', '{ books(after: "abc") { totalCount nodes { id } } }'],
    ['BAD_INPUT', '{ number(text: "twelve") }'],
  ])('words a failure at its field with %s: %s', async (code, query) => {
    const { errors } = await failOf(query);
    expect(errors).toEqual([expect.objectContaining({ path: [expect.any(String)], extensions: { code } })]);
  });

  it('refuses a variable that cannot be read', async () => {
    const { errors } = await failOf('query ($from: Date) { books(publishedFrom: $from) { totalCount } }', {
      from: '2019-02-29',
    });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(errors[0]?.message).toContain('2019-02-29');
  });

  it('answers what it can beside what is refused', async () => {
    expect(
      await failOf('{ author(id: 1) { latestBooks(first: 99) { id } } book(id: "1") { id } }'),
    ).toMatchObject({
      data: { author: null, book: { id: '1' } },
      errors: [{ path: ['author'], extensions: { code: 'BAD_INPUT' } }],
    });
  });

  it('tells nothing of the inside, and keeps it under an incident', async () => {
    await database().owner.query('alter table published.author rename to author_away');
    const { errors } = await failOf('{ author(id: "1") { id } }');
    await database().owner.query('alter table published.author_away rename to author');
    const { incident } = errors[0]!.extensions as { incident: string };
    expect(errors[0]).toMatchObject({
      extensions: { code: 'INTERNAL', incident: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    expect(JSON.stringify(errors)).not.toMatch(/relation|SELECT|author_/i);
    expect(api.incidents).toEqual([{ incident, error: expect.objectContaining({ code: '42P01' }) }]);
  });

  it('refuses what is too long to be read', async () => {
    const answer = await post({ query: `{ __typename } # ${'x'.repeat(6_000)}` });
    expect(answer.status).toBe(413);
    expect((await answer.json()) as Errors).toMatchObject({
      errors: [{ extensions: { code: 'TOO_LARGE' } }],
    });
  });

  it('refuses several questions at once', async () => {
    expect((await post([{ query: BOOK }, { query: BOOK }])).status).toBe(400);
  });

  it.each(['{sleep}', '{sleep __schema{queryType{name}}}'])(
    'ends a statement whose reader has gone: %s',
    async (query) => {
      const running = async (): Promise<number> => {
        const sleeping = `select count(*)::int as count from pg_stat_activity where datname = current_database() and query like '%pg_sleep(20)%' and state = 'active' and pid <> pg_backend_pid()`;
        return (await database().owner.query<{ count: number }>(sleeping)).rows[0]!.count;
      };
      const until = async (count: number): Promise<void> => {
        while ((await running()) !== count) await new Promise((resolve) => setTimeout(resolve, 20));
      };
      const reader = new AbortController();
      const gone = fetch(`${api.url}?query=${query}`, { signal: reader.signal }).catch(
        (error: Error) => error.name,
      );
      await until(1);
      reader.abort();
      expect(await gone).toBe('AbortError');
      await until(0);
      expect(api.incidents).toEqual([]);
      expect(await (await post({ query: BOOK })).json()).toEqual({ data: { book: { id: '1' } } });
    },
  );
});
