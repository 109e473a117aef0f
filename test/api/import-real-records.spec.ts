import { describe, expect, it } from '@jest/globals';
import { loadFolder } from '../../apps/jobs/src/load-folder.js';
import { readSeedFolder } from '../../apps/jobs/src/seed-folder.js';
import { useDatabase } from '../support/database.js';
import { countsOf, fingerprint, linesOf } from '../support/record-folders.js';

describe('the real records', () => {
  const database = useDatabase('seeded');
  const rowsOf = async (sql: string) => (await database().visitor.query(sql)).rows as unknown[];

  it('are all there', async () => {
    const tables = {
      company: 100,
      listing: 93,
      stake: 179,
      project: 62,
      project_stage: 99,
      project_relation: 9,
      project_shape: 5,
      community: 117,
      dispute: 45,
      event: 286,
      status_history: 239,
      dispute_actor: 322,
      legal_case: 20,
      news_item: 287,
    };
    const counts = Object.keys(tables).map((name) => `(select count(*) from ${name}) as ${name}`);
    expect(await rowsOf(`select ${counts.join(', ')}`)).toEqual([tables]);
  });

  it('stay untouched when they are loaded again', async () => {
    const before = await fingerprint(database());
    const report = await loadFolder(database(), await readSeedFolder());
    const moved = Object.values(countsOf(report)).map(([added, changed]) => added + changed);
    expect(moved.every((count) => count === 0)).toBe(true);
    expect(await fingerprint(database())).toEqual(before);
  });

  it('hold no error and nothing to warn of; only places of events that are in no list are noted', async () => {
    const report = await loadFolder(database(), await readSeedFolder(), { isCheck: true });
    expect(linesOf(report).filter((line) => !/^events.csv:\d+ place /.test(line))).toEqual([]);
  });

  it('have months and ranges with their first and last day', async () => {
    expect(
      await rowsOf(`select slug, on_edtf, on_earliest, on_latest, on_precision from news_item
        where slug in ('psg-camisea', 'psg-eia-editorial') order by slug`),
    ).toEqual([
      {
        slug: 'psg-camisea',
        on_edtf: '2004-09',
        on_earliest: '2004-09-01',
        on_latest: '2004-09-30',
        on_precision: 'MONTH',
      },
      {
        slug: 'psg-eia-editorial',
        on_edtf: '2012-08/2012-09',
        on_earliest: '2012-08-01',
        on_latest: '2012-09-30',
        on_precision: 'RANGE',
      },
    ]);
  });

  it('link the hearing of 30 October to the item of 29 October that announces it', async () => {
    expect(
      await rowsOf(`select n.on_earliest as announced, e.on_earliest as heard, e.event_type from news_item n
        join news_event l on l.news_item_id = n.id join event e on e.id = l.event_id where n.slug = 'psg-glencore-high-court'`),
    ).toContainEqual({ announced: '2017-10-29', heard: '2017-10-30', event_type: 'LEGAL_HEARING' });
  });

  it('keep Santa Clara de Uchunya, marked not extractive with the reason in both languages', async () => {
    const [project] = (await rowsOf(
      `select is_extractive, scope_note_en, scope_note_es from project where slug = 'santa-clara-de-uchunya'`,
    )) as Record<string, unknown>[];
    expect(project).toMatchObject({
      is_extractive: false,
      scope_note_en: expect.stringMatching(/^Palm-oil plantations/),
      scope_note_es: expect.stringMatching(/^Plantaciones de palma aceitera/),
    });
    expect(await rowsOf(`select slug from community where slug = 'santa-clara-de-uchunya'`)).toHaveLength(1);
    expect(await rowsOf(`select slug from news_item where not is_extractive order by 1`)).toEqual([
      { slug: 'psg-san-gaban-coca' },
      { slug: 'psg-uchunya-threats' },
    ]);
  });

  it('say where the source is a copy, has no address, or is missing', async () => {
    expect(await rowsOf(`select count(*) from source where is_copy`)).toEqual([{ count: 19 }]);
    expect(await rowsOf(`select label from source where url is null order by 1`)).toEqual([
      { label: 'psg:2005-01' },
      { label: 'psg:2012-12' },
      { label: 'psg:2016-02' },
      { label: 'psg:2017-04' },
      { label: 'psg:2017-11' },
    ]);
    expect(
      await rowsOf(
        `select count(*) from event e where not exists (select from citation c where c.record_id = e.id)`,
      ),
    ).toEqual([{ count: 1 }]);
  });

  it('know the peoples of communities, each once', async () => {
    expect(
      await rowsOf(`select p.slug, p.name from people p join community_people c on c.people_id = p.id
        join community y on y.id = c.community_id where y.slug = 'santa-clara-de-uchunya'`),
    ).toEqual([{ slug: 'shipibo-konibo', name: 'Shipibo-Konibo' }]);
  });
});
