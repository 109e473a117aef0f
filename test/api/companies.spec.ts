import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

interface Slugs {
  totalCount: number;
  nodes: { slug: string }[];
}

describe('companies', () => {
  const api = useApi();
  const slugsOf = async (filter: string): Promise<string[]> => {
    const { companies } = await api().get<{ companies: Slugs }>(
      `{ companies(first: 100, filter: ${filter}) { totalCount nodes { slug } } }`,
    );
    expect(companies.totalCount).toBe(companies.nodes.length);
    return companies.nodes.map(({ slug }) => slug);
  };

  it('shows one by its slug, in the language asked for', async () => {
    const { company } = await api().get(`{ company(slug: "glencore") {
      name legalName countryIso2 websiteDomain isUnsourced description(language: ES) { text language isFallback }
      otherNames { name } sources { source { url sourceType } } } }`);
    expect(company).toMatchObject({
      name: 'Glencore',
      legalName: 'Glencore plc',
      countryIso2: 'CH',
      description: { text: expect.stringContaining('Baar, Suiza'), language: 'ES', isFallback: false },
      otherNames: [{ name: 'Glencore Xstrata' }],
      isUnsourced: false,
      sources: [{ source: { url: 'https://en.wikipedia.org/wiki/Glencore_AG' } }],
    });
  });

  it('answers null for a slug that nobody bears', async () => {
    expect(await api().get('{ company(slug: "no-such-company") { name } }')).toEqual({ company: null });
  });

  it('lists dated listings, those that last first', async () => {
    const { company } = await api().get<{ company: { listings: object[] } }>(
      `{ company(slug: "glencore") { listings { exchangeMic segment ticker from { edtf earliest latest } to { edtf } source { url } } } }`,
    );
    expect(company.listings).toHaveLength(3);
    expect(company.listings).toContainEqual({
      exchangeMic: 'XLON',
      segment: 'MAIN',
      ticker: 'GLEN',
      from: { edtf: '2011', earliest: '2011-01-01', latest: '2011-12-31' },
      to: null,
      source: { url: 'https://en.wikipedia.org/wiki/Glencore_AG' },
    });
    expect(company.listings.at(-1)).toMatchObject({ exchangeMic: 'XHKG', to: { edtf: '2018' } });
  });

  it('finds one by a former name, without accents and with a slip of the finger', async () => {
    expect(await slugsOf('{ text: "bhp billiton tintaya" }')).toContain('compania-minera-antapaccay');
    expect(await slugsOf('{ text: "compania minera antapaccay" }')).toContain('compania-minera-antapaccay');
    expect(await slugsOf('{ text: "glencroe" }')).toEqual(['glencore']);
  });

  it('lists a company without any dispute among all and among those without', async () => {
    const without = await slugsOf('{ hasDispute: false }');
    expect(without).toContain('baron-oil');
    expect(await slugsOf('{ hasDispute: true }')).not.toContain('baron-oil');
    const { companies } = await api().get<{ companies: Slugs }>(
      '{ companies(first: 0) { totalCount nodes { slug } } }',
    );
    expect(companies.totalCount).toBe(100);
    expect(without.length).toBeGreaterThan(0);
    expect((await slugsOf('{ hasDispute: true }')).length + without.length).toBe(100);
  });

  it('lists those of a country, on an exchange and linked to the United Kingdom on a day', async () => {
    expect(await slugsOf('{ country: ["HK"] }')).toEqual(['guoxin', 'mmg']);
    expect(await slugsOf('{ exchange: ["XLON"], on: "2012-05-28" }')).toContain('xstrata');
    expect(await slugsOf('{ exchange: ["XLON"], on: "2016-01-01" }')).not.toContain('xstrata');
    expect(await slugsOf('{ isUkLinked: true, on: "2012-05-28" }')).toEqual(
      expect.arrayContaining(['compania-minera-antapaccay', 'xstrata']),
    );
    expect(await slugsOf('{ isUkLinked: false, on: "2012-05-28" }')).toEqual(
      expect.arrayContaining(['mmg', 'newmont']),
    );
  });

  it('lists those that hold a project on a day', async () => {
    expect(await slugsOf('{ hasProject: true, on: "2012-05-28" }')).toContain('xstrata');
    expect(await slugsOf('{ hasProject: true, on: "2016-01-01" }')).not.toContain('xstrata');
  });

  it('orders by name either way, accents ignored, page after page without a gap', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { companies }: { companies: Page } = await api().get(
        `query ($after: String) { companies(first: 40, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      names.push(...companies.nodes.map(({ name }) => name));
      after = companies.pageInfo.hasNextPage ? companies.pageInfo.endCursor : null;
    } while (after);
    const folded = names.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
    expect(folded).toEqual([...folded].sort());
    expect(new Set(names).size).toBe(100);
    const { companies } = await api().get<{ companies: Page }>(
      '{ companies(last: 1, orderBy: NAME_DESC) { nodes { name } pageInfo { hasNextPage endCursor } } }',
    );
    expect(companies.nodes[0]?.name).toBe(names[0]);
  });
});

interface Page {
  nodes: { name: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
