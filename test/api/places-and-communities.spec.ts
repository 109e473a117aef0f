import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

interface Names {
  totalCount: number;
  nodes: { name: string }[];
}

const api = useApi();

describe('places', () => {
  it('find "Áncash" for "ancash"', async () => {
    const { places } = await api().get(
      '{ places(filter: { text: "ancash", level: [DEPARTMENT] }) { nodes { name ubigeo } } }',
    );
    expect(places).toEqual({ nodes: [{ name: 'Áncash', ubigeo: '02' }] });
  });

  it('stand within one another, each with its full path', async () => {
    const { place } = await api().get(`{ place(ubigeo: "030506") {
      name level path parent { name level parent { name parent { name } children { name } } } } }`);
    expect(place).toMatchObject({
      name: 'Challhuahuacho',
      level: 'DISTRICT',
      path: 'Challhuahuacho, Cotabambas, Apurímac',
      parent: { name: 'Cotabambas', level: 'PROVINCE', parent: { name: 'Apurímac', parent: null } },
    });
  });

  it('are listed below a place, and asked for by slug as well as by code', async () => {
    const { place } = await api().get<{ place: { slug: string } }>('{ place(ubigeo: "08") { slug } }');
    const answer = await api().get<{ place: object; places: { totalCount: number } }>(
      `query ($slug: String!) { place(slug: $slug) { ubigeo boundary }
        places(filter: { within: "08", level: [PROVINCE] }) { totalCount } }`,
      { slug: place.slug },
    );
    expect(answer.place).toMatchObject({ ubigeo: '08', boundary: { type: 'MultiPolygon' } });
    expect(answer.places.totalCount).toBe(13);
  });

  it('refuse to guess between a code and a slug', async () => {
    const { errors } = await api().ask('{ place { name } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
  });

  it('gather their projects and communities, down to the districts', async () => {
    const { place } = await api().get<{ place: { projects: Names; communities: Names } }>(
      '{ place(ubigeo: "0305") { projects { totalCount nodes { name } } communities { totalCount nodes { name } } } }',
    );
    expect(place.projects.nodes).toContainEqual({ name: 'Las Bambas' });
    expect(place.communities.nodes).toContainEqual({ name: 'Fuerabamba' });
  });
});

describe('communities and peoples', () => {
  it('find the Wampis and their communities for "wampis", with accent or without', async () => {
    const { peoples, communities } = await api().get<{ peoples: { nodes: object[] }; communities: Names }>(`{
      peoples(filter: { text: "wampís" }) { nodes { name communities { nodes { name } } } }
      communities(filter: { text: "wampis" }) { totalCount nodes { name } } }`);
    expect(peoples.nodes).toMatchObject([
      { name: 'Wampis', communities: { nodes: expect.arrayContaining([{ name: 'Mayuriaga' }]) } },
    ]);
    expect(communities.nodes).toEqual([
      { name: 'Gobierno Territorial Autónomo de la Nación Wampís (GTANW)' },
    ]);
  });

  it('say what a community is, to which people it belongs, and where it is', async () => {
    const { community } = await api().get(`{ community(slug: "fuerabamba") {
      name kind peoples { slug name } note(language: ES) { text }
      location { precision isDrawnAsPoint isDrawnAsArea place { path } } projects { slug } sources { source { url } } } }`);
    expect(community).toMatchObject({
      kind: 'CAMPESINA',
      peoples: [{ name: 'Quechua' }],
      note: { text: expect.stringContaining('Nueva Fuerabamba') },
      location: {
        precision: 'DISTRICT',
        isDrawnAsPoint: false,
        isDrawnAsArea: true,
        place: { path: 'Challhuahuacho, Cotabambas, Apurímac' },
      },
      projects: expect.arrayContaining([{ slug: 'las-bambas' }]),
      sources: [{ source: { url: expect.stringMatching(/^https/) } }],
    });
  });

  it('filter by people, place, kind and box', async () => {
    const count = async (filter: string): Promise<number> => {
      const { communities } = await api().get<{ communities: Names }>(
        `{ communities(filter: ${filter}) { totalCount nodes { name } } }`,
      );
      return communities.totalCount;
    };
    expect(await count('{ people: ["wampis"] }')).toBe(3);
    expect(await count('{ place: ["08"], kind: [CAMPESINA] }')).toBeGreaterThan(5);
    expect(await count('{ place: ["08", "02"] }')).toBe(
      (await count('{ place: ["08"] }')) + (await count('{ place: ["02"] }')),
    );
    expect(await count('{ boundingBox: { west: -82, south: -19, east: -68, north: 0.1 } }')).toBe(
      await count('{}'),
    );
    expect(await count('{ boundingBox: { west: 0, south: 0, east: 1, north: 1 } }')).toBe(0);
  });

  it('refuse a box with crossed sides', async () => {
    const { errors } = await api().ask(
      '{ communities(filter: { boundingBox: { west: 1, south: 0, east: 0, north: 1 } }) { totalCount } }',
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
  });
});

describe('a withheld place', () => {
  it('is told as its district alone, in no box and with no point', async () => {
    await api().database.owner.query(`
      with record as (insert into record (kind, slug) values ('COMMUNITY', 'kept-safe') returning id, slug)
      insert into community (id, slug, name, community_kind, ubigeo, location_precision)
        select id, slug, 'Kept safe', 'NATIVE', '030506', 'WITHHELD' from record`);
    const { community, communities } = await api().get(`{
      community(slug: "kept-safe") { location { precision point isDrawnAsPoint isDrawnAsArea place { name level } } }
      communities(filter: { text: "kept safe", boundingBox: { west: -180, south: -90, east: 180, north: 90 } }) { totalCount } }`);
    expect(community).toEqual({
      location: {
        precision: 'WITHHELD',
        point: null,
        isDrawnAsPoint: false,
        isDrawnAsArea: false,
        place: { name: 'Challhuahuacho', level: 'DISTRICT' },
      },
    });
    expect(communities).toEqual({ totalCount: 0 });
  });

  it('cannot even be stored with a point', async () => {
    await expect(
      api().database.owner.query(
        `update community set location_precision = 'WITHHELD' where slug = 'fuerabamba' and point is not null`,
      ),
    ).rejects.toThrow('check constraint');
  });
});
