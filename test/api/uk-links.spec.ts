import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

interface Headline {
  numerator: number;
  denominator: number;
  rate: number;
  firms: { slug: string }[];
  withDispute: { slug: string }[];
  withoutDispute: { slug: string }[];
}

const api = useApi();

describe('the link to the United Kingdom', () => {
  it('is told with its listing, in both languages', async () => {
    const { company } = await api().get(`{ company(slug: "xstrata") { ukLink(on: "2012-05-28") {
      on isUkLinked certainty reasons { reason certainty company { slug } companyReason listing { exchangeMic ticker } path { on } from to
        explanation es: explanation(language: ES) } } } }`);
    expect(company).toEqual({
      ukLink: {
        on: '2012-05-28',
        isUkLinked: true,
        certainty: 'CERTAIN',
        reasons: [
          {
            reason: 'LSE_LISTED',
            certainty: 'CERTAIN',
            company: { slug: 'xstrata' },
            companyReason: 'LSE_LISTED',
            listing: { exchangeMic: 'XLON', ticker: 'XTA' },
            path: null,
            from: '2002-01-01',
            to: expect.stringMatching(/^201[34]-/),
            explanation: 'Xstrata was listed on the London Stock Exchange on 28 May 2012.',
            es: 'Xstrata cotizaba en la Bolsa de Londres el 28 de mayo de 2012.',
          },
        ],
      },
    });
  });

  it('passes down to the companies owned, with the path and the dates', async () => {
    const { company } = await api()
      .get(`{ company(slug: "compania-minera-antapaccay") { ukLink(on: "2012-05-28") {
      isUkLinked reasons { reason company { slug } companyReason listing { ticker } path { share links { owner { slug } from { edtf } } } explanation } } } }`);
    expect(company).toEqual({
      ukLink: {
        isUkLinked: true,
        reasons: [
          {
            reason: 'UK_OWNED',
            company: { slug: 'xstrata' },
            companyReason: 'LSE_LISTED',
            listing: { ticker: 'XTA' },
            path: { share: 100, links: [{ owner: { slug: 'xstrata' }, from: { edtf: '2006' } }] },
            explanation:
              'Xstrata was listed on the London Stock Exchange on 28 May 2012. Xstrata held 100 % of Compañía Minera Antapaccay on 28 May 2012.',
          },
        ],
      },
    });
  });

  it('is denied with no reasons where there is none on the day', async () => {
    const { company } = await api().get(
      '{ company(slug: "mmg") { ukLink(on: "2020-01-01") { isUkLinked certainty reasons { reason } } } }',
    );
    expect(company).toEqual({ ukLink: { isUkLinked: false, certainty: null, reasons: [] } });
  });

  it('carries at least one reason for every company that has it, and no reason for the others', async () => {
    const { companies } = await api().get<{
      companies: { nodes: { ukLink: { isUkLinked: boolean; reasons: object[] } }[] };
    }>(
      '{ companies(first: 100) { nodes { ukLink(on: "2012-09-30") { isUkLinked reasons { reason explanation } } } } }',
    );
    for (const { ukLink } of companies.nodes) expect(ukLink.reasons.length > 0).toBe(ukLink.isUkLinked);
    expect(companies.nodes.filter(({ ukLink }) => ukLink.isUkLinked).length).toBeGreaterThan(10);
  });
});

describe('the headline figure', () => {
  const ask = async (args: string): Promise<Headline> => {
    const { headlineFigure } = await api().get<{ headlineFigure: Headline }>(
      `{ headlineFigure${args} { numerator denominator rate firms { slug } withDispute { slug } withoutDispute { slug } } }`,
    );
    return headlineFigure;
  };

  it('comes with its numerator and its denominator as lists', async () => {
    const figure = await ask('(on: "2012-09-30")');
    expect(figure.withDispute).toHaveLength(figure.numerator);
    expect(figure.firms).toHaveLength(figure.denominator);
    expect(figure.withDispute.length + figure.withoutDispute.length).toBe(figure.denominator);
    expect(figure.rate).toBeCloseTo(figure.numerator / figure.denominator, 4);
    expect(figure.withDispute).toContainEqual({ slug: 'xstrata' });
  });

  it('counts a firm that has no dispute', async () => {
    const figure = await ask('(on: "2012-09-30")');
    expect(figure.withoutDispute).toContainEqual({ slug: 'baron-oil' });
    expect(figure.firms).toContainEqual({ slug: 'baron-oil' });
    expect(figure.rate).toBeLessThan(1);
  });

  it('counts no firm twice and only certain ones when asked so', async () => {
    const [possible, certain] = [
      await ask('(on: "2006-06-30")'),
      await ask('(on: "2006-06-30", certainty: CERTAIN)'),
    ];
    expect(new Set(possible.firms.map(({ slug }) => slug)).size).toBe(possible.denominator);
    expect(certain.denominator).toBeLessThanOrEqual(possible.denominator);
    expect(possible.firms).toEqual(expect.arrayContaining(certain.firms));
  });

  it('says in both languages what it counts', async () => {
    const { headlineFigure } = await api().get(
      '{ headlineFigure { rule { text } es: rule(language: ES) { text } } }',
    );
    expect(headlineFigure).toMatchObject({
      rule: { text: expect.stringContaining('linked to the United Kingdom') },
      es: { text: expect.stringContaining('vinculadas al Reino Unido') },
    });
  });
});
