import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

interface Projects {
  projects: { totalCount: number; nodes: { slug: string }[] };
}

describe('projects', () => {
  const api = useApi();
  const slugsOf = async (filter: string): Promise<string[]> => {
    const { projects } = await api().get<Projects>(
      `{ projects(first: 100, filter: ${filter}) { totalCount nodes { slug } } }`,
    );
    return projects.nodes.map(({ slug }) => slug);
  };

  it('show what a project is', async () => {
    const { project } = await api().get(`{ project(slug: "las-bambas") {
      name aliases kind commodities sector legalMode isExtractive scopeNote { text } stageOn then: stageOn(on: "2012-06-01")
      stages { stage from { edtf } to { edtf } source { url } } location { precision point isDrawnAsPoint place { name } }
      communities { slug } } }`);
    expect(project).toMatchObject({
      name: 'Las Bambas',
      aliases: ['Ferrobamba', 'Chalcobamba', 'Sulfobamba'],
      kind: 'MINE',
      commodities: ['CU', 'MO', 'AU', 'AG'],
      isExtractive: true,
      scopeNote: null,
      stageOn: 'OPERATING',
      then: 'CONSTRUCTION',
      stages: [{ stage: 'EXPLORATION' }, { stage: 'CONSTRUCTION' }, { stage: 'OPERATING', to: null }],
      location: {
        precision: 'SITE',
        point: { type: 'Point', coordinates: [-72.291, -14.096] },
        isDrawnAsPoint: true,
        place: { name: 'Challhuahuacho' },
      },
      communities: expect.arrayContaining([{ slug: 'fuerabamba' }]),
    });
  });

  it('tell the succession of Tintaya, Antapaccay and Coroccohuayco on each of the three', async () => {
    const answer = await api().get(`
      { tintaya: project(slug: "tintaya") { ...r } antapaccay: project(slug: "antapaccay") { ...r }
        coroccohuayco: project(slug: "coroccohuayco") { ...r } }
      fragment r on Project { relations { relation direction otherProject { slug } } }`);
    const is = (direction: string, relation: string, slug: string) => ({
      relation,
      direction,
      otherProject: { slug },
    });
    expect(answer).toEqual({
      tintaya: {
        relations: expect.arrayContaining([
          is('BACKWARD', 'SUCCEEDS', 'antapaccay'),
          is('BACKWARD', 'PART_OF', 'antapaccay'),
          is('BACKWARD', 'PART_OF', 'coroccohuayco'),
        ]),
      },
      antapaccay: {
        relations: [
          is('FORWARD', 'SUCCEEDS', 'tintaya'),
          is('FORWARD', 'PART_OF', 'tintaya'),
          is('BACKWARD', 'EXPANSION_OF', 'coroccohuayco'),
        ],
      },
      coroccohuayco: {
        relations: expect.arrayContaining([
          is('FORWARD', 'EXPANSION_OF', 'antapaccay'),
          is('FORWARD', 'PART_OF', 'tintaya'),
        ]),
      },
    });
  });

  it('never give a point to what is known only by department or runs through several', async () => {
    const { projects } = await api().get<{ projects: { nodes: { location: Location }[] } }>(
      '{ projects(first: 100) { nodes { location { precision point isDrawnAsPoint isDrawnAsArea place { level } } } } }',
    );
    const coarse = projects.nodes.filter(({ location }) =>
      ['DEPARTMENT', 'MULTI', 'COUNTRY'].includes(location.precision),
    );
    expect(coarse).toHaveLength(4);
    for (const { location } of coarse) {
      expect(location).toMatchObject({ point: null, isDrawnAsPoint: false, isDrawnAsArea: false });
      expect(location.place?.level ?? 'DEPARTMENT').toBe('DEPARTMENT');
    }
    const soft = projects.nodes.filter(({ location }) =>
      ['DISTRICT', 'PROVINCE'].includes(location.precision),
    );
    expect(soft.some(({ location }) => location.isDrawnAsPoint)).toBe(false);
  });

  it('draw pipelines as lines, with the name of those who drew them', async () => {
    const { project } = await api().get(
      '{ project(slug: "gasoducto-camisea") { kind shapes { part shape attribution precisionNote } } }',
    );
    expect(project).toMatchObject({
      kind: 'PIPELINE',
      shapes: [
        {
          part: 'gas',
          shape: { type: 'LineString' },
          attribution: expect.stringContaining('Global Energy Monitor'),
        },
        { part: 'liquids', shape: { type: 'LineString' } },
      ],
    });
  });

  it('find by name, place, box, commodity, stage and owner on a day', async () => {
    expect(await slugsOf('{ text: "corocohuayco" }')).toEqual(['coroccohuayco']);
    expect(await slugsOf('{ text: "chalcobamba" }')).toEqual(['las-bambas']);
    expect(await slugsOf('{ place: ["0808"] }')).toEqual(expect.arrayContaining(['antapaccay', 'tintaya']));
    expect(
      await slugsOf('{ boundingBox: { west: -71.32, south: -14.92, east: -71.3, north: -14.9 } }'),
    ).toContain('tintaya');
    expect(await slugsOf('{ boundingBox: { west: -74, south: -13.1, east: -73.5, north: -12.9 } }')).toEqual([
      'gasoducto-camisea',
    ]);
    expect(await slugsOf('{ commodity: [CU], stage: [CONSTRUCTION], on: "2012-06-01" }')).toContain(
      'las-bambas',
    );
    expect(await slugsOf('{ stage: [CONSTRUCTION] }')).not.toContain('las-bambas');
    expect(await slugsOf('{ company: ["xstrata"], on: "2012-05-28" }')).toEqual(
      expect.arrayContaining(['antamina', 'antapaccay', 'tintaya']),
    );
    expect(await slugsOf('{ company: ["xstrata"] }')).toEqual([]);
  });

  it('keep Santa Clara de Uchunya, marked as not extractive, with the reason', async () => {
    expect(await slugsOf('{ isExtractive: false }')).toContain('santa-clara-de-uchunya');
    expect(await slugsOf('{ isExtractive: true }')).not.toContain('santa-clara-de-uchunya');
    const { project } = await api().get(
      '{ project(slug: "santa-clara-de-uchunya") { isExtractive sector scopeNote(language: ES) { text isFallback } } }',
    );
    expect(project).toMatchObject({
      isExtractive: false,
      scopeNote: { text: expect.any(String), isFallback: false },
    });
  });
});

interface Location {
  precision: string;
  isDrawnAsPoint: boolean;
  place: { level: string } | null;
}
