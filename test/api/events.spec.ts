import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

interface Found {
  events: {
    totalCount: number;
    certainCount: number;
    edges: { certainty: string; node: { slug: string } }[];
  };
}

describe('events', () => {
  const api = useApi();

  const find = async (filter: string): Promise<Found['events']> => {
    const { events } = await api().get<Found>(
      `{ events(first: 100, orderBy: DATE_ASC, filter: ${filter}) { totalCount certainCount edges { certainty node { slug } } } }`,
    );
    return events;
  };
  const slugs = ({ edges }: Found['events']) => edges.map(({ node }) => node.slug);

  it('with no company are found by their having none: the spills of the state pipeline', async () => {
    const found = await find('{ hasNoCompany: true, eventType: [ENV_SPILL] }');
    expect(slugs(found)).toContain('norperuano-spills-2016-20160125');
    expect(slugs(found)).not.toContain('cuninico-20220916');
    const { event } = await api().get(
      `{ event(slug: "norperuano-spills-2016-20160125") { companies { slug } projects { slug shapes { part } } dispute { slug } } }`,
    );
    expect(event).toEqual({
      companies: [],
      projects: [
        { slug: 'oleoducto-norperuano', shapes: expect.arrayContaining([{ part: expect.any(String) }]) },
      ],
      dispute: { slug: 'norperuano-spills-2016' },
    });
  });

  it('of no dispute and no project can be asked for', async () => {
    const { rows } = await api().database.owner.query(
      `with made as (insert into record (kind, slug) values ('EVENT', 'lone-spill') returning id, slug)
       insert into event (id, slug, on_edtf, on_earliest, on_latest, on_precision, event_type, title_en, verification)
       select id, slug, '2019-03', '2019-03-01', '2019-03-31', 'MONTH', 'ENV_SPILL', 'A spill nobody owns', 'SINGLE' from made
       returning slug`,
    );
    expect(rows).toEqual([{ slug: 'lone-spill' }]);
    for (const absence of ['hasNoDispute', 'hasNoProject']) {
      expect(slugs(await find(`{ ${absence}: true }`))).toEqual(['lone-spill']);
    }
    expect(slugs(await find('{ text: "nobody owns" }'))).toEqual(['lone-spill']);
  });

  it('with uncertain dates match certainly or only possibly, and say which', async () => {
    const possible = await find(
      '{ dispute: ["espinar-tintaya-2012"], between: { from: "2013-05-10", to: "2013-05-20" } }',
    );
    expect(possible).toMatchObject({
      totalCount: 1,
      certainCount: 0,
      edges: [{ certainty: 'POSSIBLE', node: { slug: 'espinar-tintaya-2012-201305' } }],
    });
    const certain = await find(
      '{ dispute: ["espinar-tintaya-2012"], between: { from: "2013-05-10", to: "2013-05-20", certainty: CERTAIN } }',
    );
    expect(certain.totalCount).toBe(0);
    const whole = await find(
      '{ dispute: ["espinar-tintaya-2012"], between: { from: "2013-05-01", to: "2013-05-31" } }',
    );
    expect(whole).toMatchObject({ totalCount: 1, certainCount: 1, edges: [{ certainty: 'CERTAIN' }] });
  });

  it('happened while a company owned, which is another question than which company they name', async () => {
    const owned = await find('{ owner: { slug: ["xstrata"] }, deadAtLeast: 1 }');
    expect(slugs(owned)).toEqual(['espinar-tintaya-2012-20120528']);
    expect(slugs(await find('{ company: ["xstrata"], deadAtLeast: 1 }'))).toEqual([]);
  });

  it('can be denied, and what is denied possibly is not denied certainly', async () => {
    const range = '{ between: { from: "2013-05-10", to: "2013-05-20" } }';
    const found = await find(`{ dispute: ["espinar-tintaya-2012"], not: ${range} }`);
    const uncertain = found.edges.find(({ node }) => node.slug === 'espinar-tintaya-2012-201305');
    expect(uncertain).toMatchObject({ certainty: 'POSSIBLE' });
    expect(found.totalCount - found.certainCount).toBe(1);
  });
});
