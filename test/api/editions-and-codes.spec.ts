import { describe, expect, it } from '@jest/globals';
import { labelOf, listNames, termsOf } from '#minewatch/vocabulary';
import { useApi } from '../support/api.js';

describe('editions, the state of the data, and the lists of codes', () => {
  const api = useApi();

  it('give a closed month by any of its days, the final one before the candidate', async () => {
    const ask = async (args: string): Promise<unknown> =>
      (await api().get(`{ edition(${args}) { month stage title(language: ES) { text } } }`))['edition'];
    expect(await ask('month: "2011-09-01"')).toBeNull();
    await api().database.owner.query(
      `insert into edition (month, stage, published_at, title_en, title_es) values
         ('2011-10-01', 'CANDIDATE', '2011-11-01T00:00:00Z', 'October 2011, candidate', 'Octubre de 2011, preliminar'),
         ('2011-10-01', 'FINAL', '2011-11-15T00:00:00Z', 'October 2011', 'Octubre de 2011')`,
    );
    expect(await ask('month: "2011-10-17"')).toEqual({
      month: '2011-10-01',
      stage: 'FINAL',
      title: { text: 'Octubre de 2011' },
    });
    expect(await ask('month: "2011-10-31", stage: CANDIDATE')).toMatchObject({ stage: 'CANDIDATE' });
    const { editions } = await api().get('{ editions { totalCount nodes { stage publishedAt version } } }');
    expect(editions).toEqual({
      totalCount: 3,
      nodes: [
        // The first edition, made by seeding.
        {
          stage: 'FINAL',
          publishedAt: expect.any(String),
          version: expect.stringMatching(/^20\d\d-\d\d-final$/),
        },
        { stage: 'FINAL', publishedAt: '2011-11-15T00:00:00Z', version: '2011-10-final' },
        { stage: 'CANDIDATE', publishedAt: '2011-11-01T00:00:00Z', version: '2011-10-candidate' },
      ],
    });
  });

  it('say how much is published, and since when nothing changed', async () => {
    const { dataVersion } = await api().get(
      `{ dataVersion { publishedAt counts { companies projects extractiveProjects disputes extractiveDisputes events newsItems } } }`,
    );
    expect(dataVersion).toEqual({
      publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      counts: {
        companies: 100,
        projects: 62,
        extractiveProjects: 60,
        disputes: 45,
        extractiveDisputes: 45,
        events: 286,
        newsItems: 287,
      },
    });
  });

  it('list every code with its label in the language asked', async () => {
    const { vocabulary } = await api().get<{ vocabulary: { list: string; codes: { code: string }[] }[] }>(
      '{ vocabulary { list codes { code } } }',
    );
    expect(vocabulary.map(({ list }) => list)).toEqual([...listNames()].sort());
    const status = vocabulary.find(({ list }) => list === 'status')!;
    expect(status.codes.map(({ code }) => code)).toEqual(termsOf('status').map(({ code }) => code));
    const { vocabulary: types } = await api().get<{
      vocabulary: { codes: { code: string; group: string; label: { text: string } }[] }[];
    }>('{ vocabulary(list: "event_type") { codes { code group label(language: ES) { text } } } }');
    expect(types[0]!.codes).toContainEqual({
      code: 'ENV_SPILL',
      group: 'ENV',
      label: { text: labelOf('event_type', 'ENV_SPILL', 'es') },
    });
  });
});

describe('legal cases and agreements', () => {
  const api = useApi();

  it('show who is sued where, by how many, and how it ended', async () => {
    const { legalCases } = await api().get(
      `{ legalCases(filter: { defendant: ["glencore"] }) { nodes {
         slug court countryIso2 filed { edtf } decided { edtf } status outcome claimants { text } defendants { slug } dispute { slug } isUnsourced } } }`,
    );
    expect(legalCases).toEqual({
      nodes: [
        {
          slug: 'vilca-v-xstrata',
          court: "High Court of Justice, Queen's Bench Division, London",
          countryIso2: 'GB',
          filed: { edtf: '2013-05' },
          decided: { edtf: '2018-01-19' },
          status: 'CLOSED',
          outcome: 'AGAINST_CLAIMANTS',
          claimants: { text: '22 residents of Espinar' },
          defendants: [{ slug: 'compania-minera-antapaccay' }, { slug: 'glencore' }, { slug: 'xstrata' }],
          dispute: { slug: 'espinar-tintaya-2012' },
          isUnsourced: false,
        },
      ],
    });
  });

  it('show which promise is overdue', async () => {
    await api().database.owner.query(
      `with made as (insert into record (kind, slug) values ('AGREEMENT', 'water-plant') returning id, slug)
       insert into agreement (id, slug, dispute_id, promise_en, promise_es, due_edtf, due_earliest, due_latest, due_precision)
       select made.id, made.slug, dispute.id, 'To build a water plant.', 'Construir una planta de agua.',
         '2013-06', '2013-06-01', '2013-06-30', 'MONTH'
       from made, dispute where dispute.slug = 'espinar-tintaya-2012'`,
    );
    const { agreements } = await api().get(
      `{ agreements(filter: { isOverdue: true }) { nodes { slug promise(language: ES) { text } due { edtf } isKept isOverdue dispute { slug } } } }`,
    );
    expect(agreements).toEqual({
      nodes: [
        {
          slug: 'water-plant',
          promise: { text: 'Construir una planta de agua.' },
          due: { edtf: '2013-06' },
          isKept: null,
          isOverdue: true,
          dispute: { slug: 'espinar-tintaya-2012' },
        },
      ],
    });
  });
});
