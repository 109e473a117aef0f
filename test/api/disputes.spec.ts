import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

interface Disputes {
  disputes: { totalCount: number; certainCount: number; nodes: { slug: string }[] };
}

interface DisputePage {
  readonly disputes: { nodes: { slug: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

describe('lists of disputes', () => {
  const api = useApi();

  const find = async (filter: string, orderBy = 'LAST_EVENT_DESC'): Promise<string[]> => {
    const { disputes } = await api().get<Disputes>(
      `{ disputes(first: 100, orderBy: ${orderBy}, filter: ${filter}) { totalCount nodes { slug } } }`,
    );
    expect(disputes.nodes).toHaveLength(Math.min(100, disputes.totalCount));
    return disputes.nodes.map(({ slug }) => slug);
  };

  it.each([
    ['project', '{ project: ["tintaya"] }', 'espinar-tintaya-2012'],
    ['community', '{ community: ["tintaya-marquiri"] }', 'espinar-tintaya-2012'],
    ['people', '{ people: ["awajun"] }', 'norperuano-spills-2016'],
    ['department', '{ place: ["08"] }', 'espinar-tintaya-2012'],
    ['district', '{ place: ["080801"] }', 'espinar-tintaya-2012'],
    [
      'rectangle',
      '{ boundingBox: { west: -72, south: -15, east: -71, north: -14 } }',
      'espinar-tintaya-2012',
    ],
    ['commodity', '{ commodity: [OIL] }', 'norperuano-spills-2016'],
    ['sector', '{ sector: [MINING_LARGE] }', 'espinar-tintaya-2012'],
    ['legal mode', '{ legalMode: [ILLEGAL, INFORMAL] }', 'madre-de-dios-gold'],
    ['type', '{ disputeType: [SOC] }', 'espinar-tintaya-2012'],
    ['issue', '{ issue: [SPILL] }', 'norperuano-spills-2016'],
    ['outcome', '{ outcome: [DEATHS] }', 'espinar-tintaya-2012'],
    ['status on a day', '{ status: [ACTIVE], statusOn: "2012-06-01" }', 'espinar-tintaya-2012'],
    ['phase on a day', '{ phase: [CRISIS], statusOn: "2012-06-01" }', 'espinar-tintaya-2012'],
    ['intensity on a day', '{ intensity: [HIGH], statusOn: "2012-06-01" }', 'espinar-tintaya-2012'],
    ['type of event', '{ eventType: [STATE_EMERGENCY] }', 'espinar-tintaya-2012'],
    [
      'one event with all of it',
      '{ event: { eventType: [VIOLENCE_POLICE], deadAtLeast: 2 } }',
      'espinar-tintaya-2012',
    ],
    ['dead', '{ deadAtLeast: 2 }', 'espinar-tintaya-2012'],
    ['injured', '{ injuredAtLeast: 40 }', 'espinar-tintaya-2012'],
    ['days', '{ between: { from: "2012-05-01", to: "2012-05-31" } }', 'espinar-tintaya-2012'],
    [
      'days of its beginning',
      '{ startedBetween: { from: "2011-11-01", to: "2011-11-30" } }',
      'espinar-tintaya-2012',
    ],
    ['words', '{ text: "contaminado salado" }', 'espinar-tintaya-2012'],
    ['no company', '{ hasNoCompany: true }', 'ramis-basin'],
    [
      'an owner linked to the UK then',
      '{ ukLinkedOwner: true, ukLinkedOn: "2012-05-28" }',
      'espinar-tintaya-2012',
    ],
    ['what changed', '{ changedSince: "2020-01-01T00:00:00Z" }', 'espinar-tintaya-2012'],
  ])('filter by %s', async (_what, filter, expected) => {
    const found = await find(filter);
    const others = await find(`{ not: ${filter} }`);
    expect(found).toContain(expected);
    expect(others).not.toContain(expected);
    expect(found.length + others.length).toBeGreaterThanOrEqual(45);
  });

  it('combine conditions in nested groups', async () => {
    const found = await find(`{ or: [
      { and: [{ project: ["tintaya"] }, { not: { deadAtLeast: 1 } }] },
      { project: ["las-bambas"], or: [{ eventType: [STATE_EMERGENCY] }, { deadAtLeast: 100 }] } ] }`);
    expect(found).not.toContain('espinar-tintaya-2012');
    expect(found).toEqual(expect.arrayContaining(['espinar-coroccohuayco', 'las-bambas-eia-2015']));
  });

  it('refuse a range that ends before it begins', async () => {
    const { errors } = await api().ask(
      '{ disputes(filter: { between: { from: "2013-01-01", to: "2012-01-01" } }) { totalCount } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });

  it.each(['LAST_EVENT', 'DATE', 'NAME', 'CASUALTIES'])(
    'run in both directions of %s, page by page',
    async (key) => {
      const pages = async (orderBy: string): Promise<string[]> => {
        const slugs: string[] = [];
        for (let after: string | null = null; ;) {
          const { disputes }: DisputePage = await api().get<DisputePage>(
            `query ($after: String) { disputes(first: 10, after: $after, orderBy: ${orderBy}) {
             nodes { slug } pageInfo { hasNextPage endCursor } } }`,
            { after },
          );
          slugs.push(...disputes.nodes.map(({ slug }) => slug));
          if (!disputes.pageInfo.hasNextPage) return slugs;
          after = disputes.pageInfo.endCursor;
        }
      };
      const [down, up] = [await pages(`${key}_DESC`), await pages(`${key}_ASC`)];
      expect(new Set(down).size).toBe(45);
      expect(new Set(up).size).toBe(45);
      if (key !== 'CASUALTIES') expect(up).toEqual([...down].reverse());
    },
  );

  it('put the deadliest first', async () => {
    const { disputes } = await api().get<{ disputes: { nodes: { figures: { dead: number } }[] } }>(
      '{ disputes(first: 5, orderBy: CASUALTIES_DESC) { nodes { figures { dead } } } }',
    );
    const dead = disputes.nodes.map(({ figures }) => figures.dead);
    expect(dead).toEqual([...dead].sort((one, other) => other - one));
  });

  it('count facets for the same filter', async () => {
    const { disputes } = await api().get<{
      disputes: {
        totalCount: number;
        facets: Record<string, { code: string; count: number; label?: unknown }[]>;
      };
    }>(
      `{ disputes(filter: { place: ["08"] }) { totalCount facets(on: "2016-06-01") {
         disputeType { code count label(language: ES) { text } } department { code count label { text } } status { code count }
         company { code count } year { code count } } } }`,
    );
    const { totalCount, facets } = disputes;
    expect(facets['disputeType']).toEqual([
      { code: 'SOC', count: totalCount, label: { text: 'Socioambiental' } },
    ]);
    expect(facets['department']![0]).toEqual({ code: '08', count: totalCount, label: { text: 'Cusco' } });
    expect(facets['company']).toContainEqual({ code: 'glencore', count: 3 });
    expect(facets['year']!.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  });

  it('show one dispute with its status on a day and what it rests on', async () => {
    const { dispute } = await api().get(
      `{ dispute(slug: "espinar-tintaya-2012") { title(language: ES) { text isFallback } issues
         crisis: status(on: "2012-05-29") { status phase intensity since { edtf } basis { slug } }
         before: status(on: "2000-01-01") { status }
         figures { eventCount dead injured newsCount sourceCount firstEventOn lastEventOn }
         latestEvents(first: 1) { slug } location { precision isDrawnAsPoint isDrawnAsArea place { name } } } }`,
    );
    expect(dispute).toMatchObject({
      title: { text: 'Espinar: el paro de 2012 contra Xstrata Tintaya', isFallback: false },
      issues: expect.arrayContaining(['POLLUTION']),
      crisis: { status: 'ACTIVE', phase: 'CRISIS', intensity: 'HIGH', since: { edtf: '2012-05-28' } },
      before: null,
      figures: {
        eventCount: 12,
        dead: 2,
        injured: 49,
        firstEventOn: '2012-05-21',
        lastEventOn: '2020-02-18',
      },
      latestEvents: [{ slug: 'espinar-tintaya-2012-20200218' }],
      location: {
        precision: 'DISTRICT',
        isDrawnAsPoint: false,
        isDrawnAsArea: true,
        place: { name: 'Espinar' },
      },
    });
  });
});
