import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

interface Holding {
  company: { slug: string };
  share: number | null;
  isDirect: boolean;
}

describe('ownership through time', () => {
  const api = useApi();

  it('gives Antamina four owners, each with its share, through the company that they own', async () => {
    const { project } = await api().get<{ project: { holders: Holding[] } }>(
      '{ project(slug: "antamina") { holders { company { slug } share isDirect } } }',
    );
    const owners = project.holders.filter(({ isDirect }) => !isDirect);
    expect(Object.fromEntries(owners.map(({ company, share }) => [company.slug, share]))).toEqual({
      bhp: 33.75,
      glencore: 33.75,
      teck: 22.5,
      'mitsubishi-corp': 10,
    });
    expect(project.holders.filter(({ isDirect }) => isDirect)).toMatchObject([
      { company: { slug: 'compania-minera-antamina' }, share: 100 },
    ]);
  });

  it('gives the holders of Tintaya on the day of the deaths of Espinar, each path dated and told in both languages', async () => {
    const { project } = await api().get<{ project: { holders: object[] } }>(`{ project(slug: "tintaya") {
      holders(on: "2012-05-28") { company { slug } share certainty isOperator
        paths { share certainty on explanation es: explanation(language: ES)
          links { owner { slug } ownedCompany { slug } ownedProject { slug } percent certainty from { edtf } to { edtf } stakes { source { url } } } } } } }`);
    expect(project.holders.map((holder) => (holder as Holding).company.slug).sort()).toEqual([
      'compania-minera-antapaccay',
      'xstrata',
    ]);
    expect(project.holders).toContainEqual(
      expect.objectContaining({
        company: { slug: 'xstrata' },
        share: 100,
        certainty: 'CERTAIN',
        isOperator: true,
        paths: [
          expect.objectContaining({
            on: '2012-05-28',
            explanation:
              'Xstrata held 100 % of Compañía Minera Antapaccay, which held 100 % of Tintaya, on 28 May 2012.',
            es: 'Xstrata tenía el 100 % de Compañía Minera Antapaccay, que tenía el 100 % de Tintaya, el 28 de mayo de 2012.',
            links: [
              expect.objectContaining({
                owner: { slug: 'xstrata' },
                ownedCompany: { slug: 'compania-minera-antapaccay' },
                from: { edtf: '2006' },
                to: { edtf: '2013-05' },
              }),
              expect.objectContaining({ ownedProject: { slug: 'tintaya' }, percent: 100, to: null }),
            ],
          }),
        ],
      }),
    );
  });

  it('tells what is certain from what is possible while the day of a sale is uncertain', async () => {
    const { project } = await api().get<{ project: { holders: object[] } }>(
      '{ project(slug: "tintaya") { holders(on: "2006-05-20") { company { slug } certainty isShareKnown share } } }',
    );
    expect(project.holders).toEqual([
      {
        company: { slug: 'compania-minera-antapaccay' },
        certainty: 'CERTAIN',
        isShareKnown: true,
        share: 100,
      },
      { company: { slug: 'xstrata' }, certainty: 'POSSIBLE', isShareKnown: true, share: 100 },
      { company: { slug: 'bhp' }, certainty: 'POSSIBLE', isShareKnown: false, share: null },
    ]);
  });

  it('shows the firms above and below a company, and its direct stakes', async () => {
    const { company } = await api().get(`{ company(slug: "glencore") {
      ownersAbove { company { slug } } holdings { project { slug } share isDirect }
      companiesBelow { ownedCompany { slug } share isShareKnown paths { explanation } }
      stakes { ownedCompany { slug } percent from { edtf } to { edtf } source { url } note { text } } } }`);
    expect(company).toMatchObject({
      ownersAbove: [],
      holdings: expect.arrayContaining([
        { project: { slug: 'antamina' }, share: 33.75, isDirect: false },
        { project: { slug: 'tintaya' }, share: 100, isDirect: false },
      ]),
      companiesBelow: expect.arrayContaining([
        {
          ownedCompany: { slug: 'compania-minera-antapaccay' },
          share: 100,
          isShareKnown: true,
          paths: [
            { explanation: expect.stringMatching(/^Glencore held 100 % of Compañía Minera Antapaccay on /) },
          ],
        },
      ]),
      stakes: expect.arrayContaining([
        expect.objectContaining({
          ownedCompany: { slug: 'compania-minera-antapaccay' },
          percent: 100,
          to: null,
        }),
      ]),
    });
    const { company: below } = await api().get(
      '{ company(slug: "compania-minera-antapaccay") { ownersAbove(on: "2012-05-28") { company { slug } share isDirect certainty } owners { owner { slug } } } }',
    );
    expect(below).toMatchObject({
      ownersAbove: [{ company: { slug: 'xstrata' }, share: 100, isDirect: true, certainty: 'CERTAIN' }],
      owners: expect.arrayContaining([
        { owner: { slug: 'bhp' } },
        { owner: { slug: 'xstrata' } },
        { owner: { slug: 'glencore' } },
      ]),
    });
  });

  it('gives the periods of each owner for a chart, certain ones within possible ones', async () => {
    const { project } = await api().get<{ project: { ownershipHistory: Period[] } }>(
      '{ project(slug: "antapaccay") { ownershipHistory { company { slug } project { slug } certainty from to share } } }',
    );
    const of = (slug: string) => project.ownershipHistory.filter(({ company }) => company.slug === slug);
    expect(of('xstrata')).toContainEqual(
      expect.objectContaining({ certainty: 'CERTAIN', share: 100, to: '2013-05-01' }),
    );
    expect(of('glencore').at(-1)).toMatchObject({ share: 100, to: null });
    for (const period of project.ownershipHistory)
      expect(period.from === null || period.to === null || period.from < period.to).toBe(true);
    const { company } = await api().get<{ company: { ownershipHistory: Period[] } }>(
      '{ company(slug: "xstrata") { ownershipHistory { company { slug } project { slug } certainty from to share } } }',
    );
    expect(new Set(company.ownershipHistory.map((period) => period.project.slug))).toEqual(
      new Set(['antamina', 'antapaccay', 'coroccohuayco', 'tintaya', 'las-bambas']),
    );
  });

  it('answers the sum of every path as the effective share, for every project on several days', async () => {
    for (const on of ['2005-06-30', '2012-05-28', '2019-01-01', '2026-01-01']) {
      const { projects } = await api().get<{ projects: { nodes: { holders: WithPaths[] }[] } }>(
        `{ projects(first: 100) { nodes { holders(on: "${on}") { share certainty paths { share certainty } } } } }`,
      );
      const holders = projects.nodes.flatMap((project) => project.holders);
      expect(holders.length).toBeGreaterThan(50);
      for (const { share, certainty, paths } of holders) {
        const summed = paths.filter((path) => certainty === 'POSSIBLE' || path.certainty === 'CERTAIN');
        expect(summed.length).toBeGreaterThan(0);
        if (share !== null && certainty === 'CERTAIN') {
          expect(summed.reduce((sum, path) => sum + (path.share ?? NaN), 0)).toBeCloseTo(share, 4);
        }
      }
    }
  });
});

interface Period {
  company: { slug: string };
  project: { slug: string };
  from: string | null;
  to: string | null;
}

interface WithPaths {
  share: number | null;
  certainty: string;
  paths: { share: number | null; certainty: string }[];
}
