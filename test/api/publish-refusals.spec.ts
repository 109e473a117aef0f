import { describe, expect, it } from '@jest/globals';
import { publishDocuments } from '#minewatch/record-imports';
import { inTransaction, linesOf, newRecord, useDocuments, withRows } from '../support/documents.js';
import { fingerprint } from '../support/record-folders.js';

describe('publishing documents that cannot be published', () => {
  const documents = useDocuments();
  const { publish, read, rowsOf } = documents;

  it('keeps the promises of actors whose rows change, and refuses to take away one that promised', async () => {
    const dispute = await read('DISPUTE', 'las-bambas-eia-2015');
    const agreement = newRecord('AGREEMENT', 'las-bambas-road', 'agreements.csv', {
      dispute_slug: dispute.slug,
      promise_en: 'To pave the road',
      promised_by: 'minera-las-bambas',
      promised_to: 'mmg',
      due_edtf: '2027',
      source_url: 'https://example.org/act',
    });
    expect(await publish(agreement)).toMatchObject({ problems: [], changed: [{ slug: 'las-bambas-road' }] });
    const actor = () =>
      rowsOf(`select promised_by_actor_id, (select demand_en from dispute_actor a where a.id = promised_by_actor_id) as demand
        from agreement where slug = 'las-bambas-road'`);
    const [before] = await actor();
    const isMine = (row: Readonly<Record<string, string>>) => row['actor_slug'] === 'minera-las-bambas';
    const changed = withRows(dispute, 'dispute_actors.csv', (rows) =>
      rows.map((row) => (isMine(row) ? { ...row, from_edtf: '2005', position_en: 'Will pave it.' } : row)),
    );
    expect((await publish(changed)).problems).toEqual([]);
    expect(await actor()).toEqual([{ ...(before as object), demand: 'Will pave it.' }]);
    const without = withRows(changed, 'dispute_actors.csv', (rows) => rows.filter((row) => !isMine(row)));
    expect(linesOf(await publish(without))).toEqual([
      'ERROR DISPUTE las-bambas-eia-2015 dispute_actors.csv#null null: a row that is taken away is still named elsewhere, such as an actor by an agreement; undefined',
    ]);
    expect(await actor()).toEqual([{ ...(before as object), demand: 'Will pave it.' }]);
    const stranger = withRows(await read('AGREEMENT', 'las-bambas-road'), 'agreements.csv', (rows) =>
      rows.map((row) => ({ ...row, promised_to: 'nobody' })),
    );
    expect(linesOf(await publish(stranger))[0]).toMatch(
      /^ERROR AGREEMENT las-bambas-road agreements.csv#0 promised_to: no actor of the dispute; one of .*minera-las-bambas/,
    );
  });

  it('reports problems by record, file, row and column, and then publishes nothing', async () => {
    const before = await fingerprint(documents.database());
    const project = await read('PROJECT', 'tintaya');
    const wrong = withRows(project, 'ownership.csv', (rows) => [
      ...rows,
      { owner_slug: 'glencor', stake_percent: '120', is_operator: 'no', interest_type: 'SHAREHOLDING' },
      { owner_slug: 'xstrata', from_edtf: '2008', is_operator: 'no', interest_type: 'SHAREHOLDING' },
      { owner_slug: 'xstrata', from_edtf: '2009', is_operator: 'no', interest_type: 'SHAREHOLDING' },
    ]);
    const count = project.sections.find(({ file }) => file === 'ownership.csv')?.rows.length ?? 0;
    const lines = linesOf(
      await publish(wrong, newRecord('EVENT', 'no-title', 'events.csv', { date_edtf: '2019-02-30' })),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`ERROR PROJECT tintaya ownership.csv#${count} stake_percent: out of range`),
        expect.stringContaining(
          `ERROR PROJECT tintaya ownership.csv#${count} owner_slug: no record has this slug; glencore`,
        ),
        expect.stringMatching(/ERROR PROJECT tintaya ownership.csv#\d+ from_edtf, to_edtf: overlaps/),
        expect.stringContaining(
          'ERROR EVENT no-title events.csv#0 date_edtf: does not exist in the calendar',
        ),
        expect.stringContaining('ERROR EVENT no-title events.csv#0 title_en: missing'),
      ]),
    );
    expect(await fingerprint(documents.database())).toEqual(before);
  });

  it('tells what the database itself refuses, at its row', async () => {
    const [first] = await rowsOf<{ url: string }>('select url from news_item where url is not null limit 1');
    const news = (slug: string, url: string) =>
      newRecord('NEWS', slug, 'news.csv', {
        headline: 'A report',
        headline_basis: 'own',
        url,
        language: 'en',
        source_type: 'NEWS',
      });
    const before = await fingerprint(documents.database());
    const result = await publish(news('fresh', 'https://example.org/fresh'), news('known', first?.url ?? ''));
    expect(linesOf(result)).toEqual([
      expect.stringMatching(/^ERROR NEWS known news.csv#0 null: refused by the database: .*news_item_url/),
    ]);
    expect(await fingerprint(documents.database())).toEqual(before);
  });

  it('tells with isCheck what it would do, and does not', async () => {
    const before = await fingerprint(documents.database());
    const people = newRecord('PEOPLE', 'kukama', 'people.csv', { name: 'Kukama' });
    const result = await inTransaction(documents.database().owner, (client) =>
      publishDocuments(client, [people], { isCheck: true }),
    );
    expect(result).toMatchObject({ problems: [], changed: [{ slug: 'kukama', before: null }] });
    expect(await fingerprint(documents.database())).toEqual(before);
  });

  it('refuses a record that was merged or withdrawn, whatever of it changes', async () => {
    const company = await read('COMPANY', 'teck');
    await documents
      .database()
      .owner.query(
        `update record set withdrawn_reason = 'A mistake' where kind = 'COMPANY' and slug = 'teck'`,
      );
    const renamed = withRows(company, 'companies.csv', (rows) =>
      rows.map((row) => ({ ...row, name: 'Teck 2' })),
    );
    const listed = withRows(company, 'listings.csv', (rows) => [
      ...rows,
      { exchange_mic: 'XLON', segment: 'AIM', from_edtf: '2020' },
    ]);
    expect(linesOf(await publish(renamed))[0]).toMatch(/^ERROR COMPANY teck .*: was withdrawn: A mistake/);
    expect(linesOf(await publish(listed))[0]).toMatch(/^ERROR COMPANY teck .*: was withdrawn: A mistake/);
    expect(linesOf(await publish(company))).toEqual([]);
  });

  it('lets two publications of one record wait for each other: the second sees what the first left', async () => {
    const company = await read('COMPANY', 'bhp');
    const named = (name: string) =>
      withRows(company, 'companies.csv', (rows) => rows.map((row) => ({ ...row, name })));
    const [first, second] = await Promise.all([publish(named('BHP 1')), publish(named('BHP 2'))]);
    const befores = [first, second].map(({ changed }) => changed[0]?.before?.sections[0]?.rows[0]?.['name']);
    const afters = [first, second].map(({ changed }) => changed[0]?.after.sections[0]?.rows[0]?.['name']);
    expect(afters).toEqual(['BHP 1', 'BHP 2']);
    expect([
      ['BHP', 'BHP 1'],
      ['BHP 2', 'BHP'],
    ]).toContainEqual(befores);
  });

  it('tells the second of two who add the same record at once', async () => {
    const people = newRecord('PEOPLE', 'mashco', 'people.csv', { name: 'Mashco' });
    const results = await Promise.all([publish(people), publish(people)]);
    const lines = results.flatMap(linesOf);
    expect(lines.every((line) => /^ERROR PEOPLE mashco .*already exists/.test(line))).toBe(true);
    expect(results.flatMap(({ changed }) => changed)).toHaveLength(1);
  });

  it('adds a place at the address that its names make, and no other', async () => {
    const place = (slug: string) =>
      newRecord('PLACE', slug, 'places.csv', { ubigeo: '080899', name: 'Nuevo Espinar' });
    expect(linesOf(await publish(place('nuevo-espinar')))[0]).toMatch(
      /slug: not the address of this record; cusco-espinar-nuevo-espinar/,
    );
    expect(await publish(place('cusco-espinar-nuevo-espinar'))).toMatchObject({
      problems: [],
      changed: [{ before: null }],
    });
  });
});
