import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { closeMonth } from '../support/editions.js';

const NAME = `query Name($slug: String!, $edition: String) { company(slug: $slug, edition: $edition) { name } }`;

describe('as published in an edition', () => {
  const api = useApi();
  const rename = (slug: string, name: string) =>
    api().database.owner.query('update company set name = $2 where slug = $1', [slug, name]);
  const nameIn = async (edition: string | null, slug = 'vale') => {
    const { company } = await api().get<{ company: { name: string } | null }>(NAME, { slug, edition });
    return company?.name;
  };
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${api().url}/graphql?query=${encodeURIComponent(query)}`, { headers });

  beforeAll(async () => {
    await closeMonth(api().database.owner, '2030-01', 'CANDIDATE');
    await rename('vale', 'Vale, corrected');
    await closeMonth(api().database.owner, '2030-01');
    await rename('vale', 'Vale, later');
  });

  it('a record reads as it did then, and today as it does now', async () => {
    expect(await nameIn('2030-01-candidate')).toBe('Vale');
    expect(await nameIn('2030-01-final')).toBe('Vale, corrected');
    expect(await nameIn(null)).toBe('Vale, later');
  });

  it('a month alone is its latest stage', async () => {
    expect(await nameIn('2030-01')).toBe('Vale, corrected');
    await closeMonth(api().database.owner, '2030-02', 'CANDIDATE');
    expect(await nameIn('2030-02')).toBe('Vale, later');
    await rename('vale', 'Vale, at last');
    await closeMonth(api().database.owner, '2030-02');
    await until(async () => (await nameIn('2030-02')) === 'Vale, at last');
    await rename('vale', 'Vale, later');
  });

  it('several editions and the present answer one question together, in the order asked', async () => {
    const answer = await get(`{
      then: company(slug: "vale", edition: "2030-01-candidate") { name }
      __typename
      now: company(slug: "vale") { name }
      again: disputes(first: 1, edition: "2030-01-candidate") { totalCount }
      corrected: company(slug: "vale", edition: "2030-01-final") { name }
      vocabulary(list: "status") { list }
    }`);
    expect(await answer.text()).toBe(
      '{"data":{"then":{"name":"Vale"},"__typename":"Query","now":{"name":"Vale, later"},"again":{"totalCount":45},' +
        '"corrected":{"name":"Vale, corrected"},"vocabulary":[{"list":"status"}]}}',
    );
  });

  it('questions that the short way leaves to others are answered alike', async () => {
    const query = `{ __schema { queryType { name } } company(slug: "vale", edition: "2030-01-candidate") { name } }`;
    expect((await api().get(query))['company']).toEqual({ name: 'Vale' });
  });

  it.each(['2029-12', '2030-01-FINAL', '2030-01-draft', 'now', ''])(
    '"%s" is refused, naming the editions there are',
    async (edition) => {
      const { data, errors } = await api().ask(NAME, { slug: 'vale', edition });
      expect(data).toEqual({ company: null });
      expect(errors).toHaveLength(1);
      expect(errors![0]).toMatchObject({
        message: expect.stringContaining(`there is no edition "${edition}"`),
        extensions: {
          code: 'UNKNOWN_EDITION',
          editions: expect.arrayContaining(['2030-01-candidate', '2030-01-final']),
        },
      });
    },
  );

  it('what was published later is not there', async () => {
    await api().database.owner.query(
      `with r as (insert into record (kind, slug) values ('COMPANY', 'nova') returning id)
       insert into company (id, slug, name) select id, 'nova', 'Nova' from r`,
    );
    expect(await nameIn(null, 'nova')).toBe('Nova');
    expect(await nameIn('2030-01', 'nova')).toBeUndefined();
  });

  it('only where it would mean nothing there is no such argument', async () => {
    const { __schema } = await api().get<{
      __schema: { queryType: { fields: { name: string; args: { name: string }[] }[] } };
    }>('{ __schema { queryType { fields { name args { name } } } } }');
    const without = __schema.queryType.fields.filter(
      ({ args }) => !args.some(({ name }) => name === 'edition'),
    );
    expect(without.map(({ name }) => name).sort()).toEqual(['edition', 'editions', 'vocabulary']);
  });

  describe('a cursor', () => {
    const PAGE = `query Page($edition: String, $after: String) {
      companies(first: 3, after: $after, edition: $edition) { nodes { slug } pageInfo { endCursor } } }`;
    const NESTED = `query Page($edition: String, $after: String) {
      company(slug: "glencore", edition: $edition) { disputes(first: 1, after: $after) { pageInfo { endCursor } } } }`;
    const cursorOf = async (query: string, edition: string | null): Promise<string> => {
      const data = await api().get<Record<string, { pageInfo?: object; disputes?: object }>>(query, {
        edition,
      });
      const [field] = Object.values(data);
      return ((field!.disputes ?? field) as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    };

    it('leads on in its own edition, by whichever name', async () => {
      const after = await cursorOf(PAGE, '2030-01');
      const { companies } = await api().get<{ companies: { nodes: unknown[] } }>(PAGE, {
        edition: '2030-01-final',
        after,
      });
      expect(companies.nodes).toHaveLength(3);
    });

    it.each([
      [PAGE, '2030-01', null],
      [PAGE, null, '2030-01'],
      [PAGE, '2030-01-final', '2030-01-candidate'],
      [NESTED, '2030-01', null],
      [NESTED, null, '2030-01'],
    ])('is refused in another one (%#)', async (query, one, other) => {
      const { errors } = await api().ask(query, { edition: other, after: await cursorOf(query, one) });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR' });
    });
  });

  it('a question costs what it costs today', async () => {
    const wide = `disputes(first: 100) { nodes { events(first: 100) { nodes { slug } } news(first: 100) { nodes { slug } } } }`;
    const { errors } = await api().ask(`{ ${wide.replace('first: 100', 'first: 100, edition: "2030-01"')} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COSTLY' });
  });

  it('a stake whose date is corrected later changes what is said of the owners now, not in the closed edition', async () => {
    const OWNERS = `query ($edition: String) {
      project(slug: "tintaya", edition: $edition) {
        holders(on: "2012-05-28") { company { slug } certainty }
      }
      company(slug: "xstrata", edition: $edition) {
        disputes(first: 20, rules: [OWNER_AT_EVENT]) { edges { node { slug } attributions { dead explanation } } }
      }
    }`;
    const ask = (edition: string | null) => api().get(OWNERS, { edition });
    const published = await ask(null);
    expect(JSON.stringify(published)).toContain('espinar-tintaya-2012');
    const edition = await closeMonth(api().database.owner, '2030-03');
    await api().database.owner
      .query(`update stake s set to_edtf = '2012-04-30', to_earliest = '2012-04-30', to_latest = '2012-04-30'
      from company o, company t where o.id = s.owner_id and t.id = s.owned_company_id
        and o.slug = 'xstrata' and t.slug = 'compania-minera-antapaccay'`);
    const corrected = await ask(null);
    expect(JSON.stringify(corrected)).not.toContain('espinar-tintaya-2012');
    expect(corrected['project']).not.toEqual(published['project']);
    expect(await ask(edition)).toEqual(published);
    await closeMonth(api().database.owner, '2030-04', 'CANDIDATE');
    expect(await ask('2030-04')).toEqual(corrected);
  });

  describe('an answer', () => {
    const query = (edition: string) => `{ company(slug: "bhp", edition: "${edition}") { name } }`;
    const FOR_EVER = 'public, max-age=31536000, immutable';

    it('holds for ever when the stage is named, and says so', async () => {
      const first = await get(query('2030-01-final'));
      expect(first.headers.get('cache-control')).toBe(FOR_EVER);
      await rename('teck', `Teck ${Date.now()}`);
      const headers = { 'if-none-match': first.headers.get('etag')! };
      const second = await get(query('2030-01-final'), headers);
      expect(second.status).toBe(304);
      expect(second.headers.get('cache-control')).toBe(FOR_EVER);
    });

    it('of a month alone outlives a publication, and is asked about each time', async () => {
      const first = await get(query('2030-01'));
      expect(first.headers.get('cache-control')).toBe('public, no-cache');
      await rename('teck', `Teck ${Date.now()}`);
      expect((await get(query('2030-01'), { 'if-none-match': first.headers.get('etag')! })).status).toBe(304);
    });

    it.each([
      `{ then: company(slug: "bhp", edition: "2030-01-final") { name } now: company(slug: "bhp") { name } }`,
      `{ company(slug: "bhp", edition: "2030-01-final") { name } editions { totalCount } }`,
    ])('that also tells of the present does not (%#)', async (mixed) => {
      expect((await get(mixed)).headers.get('cache-control')).not.toContain('immutable');
    });

    it('is asked for anew when something had to be taken out of the edition', async () => {
      const first = await get(query('2030-01-final'));
      await api().database.owner.query(
        `update edition set checksum = repeat('0', 64) where version = '2030-01-final'`,
      );
      const headers = { 'if-none-match': first.headers.get('etag')! };
      await until(async () => (await get(query('2030-01-final'), headers)).status === 200);
    });

    it('that is refused is not kept', async () => {
      const refused = await get(query('2029-12'));
      expect(refused.headers.get('cache-control')).toBe('no-store');
    });
  });

  // The last test: after the moment of this edition nothing can be published for some years.
  it('"today" is the day in Lima on which the edition was closed', async () => {
    await api().database.owner.query(
      `insert into edition (month, stage, published_at, title_en, title_es)
       values ('2031-01-01', 'FINAL', '2031-02-01T03:00:00Z', 'For a test', 'Para una prueba')`,
    );
    const { headlineFigure } = await api().get<{ headlineFigure: object }>(
      '{ headlineFigure(edition: "2031-01-final") { on } }',
    );
    expect(headlineFigure).toEqual({ on: '2031-01-31' });
  });
});

/** Waits for what comes true a moment after a commit, when word of it has reached the server; the test's time-out ends it. */
async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((done) => setTimeout(done, 20));
}
