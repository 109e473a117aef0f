import { describe, expect, it } from '@jest/globals';
import {
  compareDocuments,
  readAllDocuments,
  readDocuments,
  recordKinds,
  type RecordDocument,
} from '#minewatch/record-documents';
import { publishDocuments } from '#minewatch/record-imports';
import { inTransaction, linesOf, newRecord, useDocuments, withRows } from '../support/documents.js';
import { fingerprint } from '../support/record-folders.js';

describe('publishing documents', () => {
  const documents = useDocuments();
  const { publish, read, rowsOf } = documents;

  it('changes nothing when every record is published as it was read', async () => {
    const before = await fingerprint(documents.database());
    const all: RecordDocument[] = [];
    await inTransaction(documents.database().owner, async (client) => {
      for (const kind of recordKinds.filter((each) => each !== 'PLACE'))
        for await (const document of readAllDocuments(client, kind)) all.push(document);
    });
    const { problems, changed } = await publish(...all);
    expect(problems.filter(({ severity }) => severity !== 'NOTE')).toEqual([]);
    expect(changed).toEqual([]);
    expect(await fingerprint(documents.database())).toEqual(before);
  });

  it('logs an event and what it makes of its dispute at once, and derives what follows', async () => {
    const dispute = await read('DISPUTE', 'las-bambas-eia-2015');
    const event = newRecord('EVENT', 'las-bambas-march-2026', 'events.csv', {
      dispute_slug: dispute.slug,
      date_edtf: '2026-03',
      event_type: 'PROTEST_STOPPAGE',
      mobilisation_forms: 'BLOCKADE|STRIKE',
      title_en: 'Blockade at Fuerabamba',
      deaths: '2',
      company_slugs: 'mmg|glencore',
      place: 'Challhuahuacho, Cotabambas, Apurímac',
      lat: '-14.1186',
      lon: '-72.2467',
      location_precision: 'DISTRICT',
      source_url: 'https://example.org/blockade|psg:2016-02',
      verification: 'SINGLE',
    });
    const changedDispute = withRows(dispute, 'status_history.csv', (rows) => [
      ...rows,
      { from_edtf: '2026-03', status: 'ACTIVE', phase: 'CRISIS', basis_event_slug: event.slug },
    ]);
    const deaths = () =>
      rowsOf<{ dead: number }>(
        `select dead from dispute_figures f join dispute d on d.id = f.dispute_id where d.slug = 'las-bambas-eia-2015'`,
      );
    const [before] = await deaths();
    const { problems, changed } = await publish(event, changedDispute);
    expect(problems).toEqual([]);
    expect(changed.map(({ kind, slug, before: was }) => [kind, slug, was === null])).toEqual([
      ['EVENT', 'las-bambas-march-2026', true],
      ['DISPUTE', 'las-bambas-eia-2015', false],
    ]);
    const [, ofDispute] = changed.map(({ before: was, after }) => compareDocuments(was, after));
    expect(ofDispute).toContainEqual({
      file: 'status_history.csv',
      row: '2026-03',
      column: 'basis_event_slug',
      before: null,
      after: 'las-bambas-march-2026',
    });
    const published = await read('EVENT', event.slug);
    expect(published.sections[0]?.rows[0]).toMatchObject({
      ubigeo: '030506',
      mobilisation_forms: 'BLOCKADE|STRIKE',
      company_slugs: 'glencore|mmg',
      source_url: 'https://example.org/blockade|psg:2016-02',
      lat: '-14.1186',
    });
    const [after] = await deaths();
    expect((after?.dead ?? 0) - (before?.dead ?? 0)).toBe(2);
  });

  it('needs no more than the rights of staff', async () => {
    const before = await fingerprint(documents.database());
    const project = await read('PROJECT', 'tintaya');
    const [changed, people] = [
      withRows(project, 'project_stages.csv', (rows) => rows.slice(1)),
      newRecord('PEOPLE', 'kukama', 'people.csv', { name: 'Kukama' }),
    ];
    const result = await inTransaction(
      documents.staff(),
      (client) => publishDocuments(client, [changed, people]),
      'rollback',
    );
    expect(result.problems).toEqual([]);
    expect(result.changed).toHaveLength(2);
    expect(await fingerprint(documents.database())).toEqual(before);
  });

  it('keeps a stake the same stake when its start is corrected', async () => {
    const project = await read('PROJECT', 'las-bambas');
    const stakes = () =>
      rowsOf<{ id: number; from_edtf: string }>(
        `select s.id, s.from_edtf from stake s join project p on p.id = s.owned_id where p.slug = 'las-bambas' order by s.id`,
      );
    const before = await stakes();
    const corrected = withRows(project, 'ownership.csv', (rows) =>
      rows.map((row, index) => (index === 0 ? { ...row, from_edtf: '2004-07-15' } : row)),
    );
    const { problems, changed } = await publish(corrected);
    expect(problems).toEqual([]);
    expect(changed).toHaveLength(1);
    const after = await stakes();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.filter(({ from_edtf: from }, index) => from !== before[index]?.from_edtf)).toHaveLength(1);
    expect(await rowsOf(`select count(*) from history.stake`)).toEqual([{ count: 1 }]);
    await publish(project);
    expect(await read('PROJECT', 'las-bambas')).toEqual(project);
  });

  it('takes away what a document no longer names, and nothing of what it does not speak of', async () => {
    const company = await read('COMPANY', 'glencore');
    const listings = company.sections.find(({ file }) => file === 'listings.csv')?.rows.length ?? 0;
    expect(listings).toBeGreaterThan(1);
    await publish(withRows(company, 'listings.csv', (rows) => rows.slice(1)));
    const shorter = await read('COMPANY', 'glencore');
    expect(shorter.sections.find(({ file }) => file === 'listings.csv')?.rows).toHaveLength(listings - 1);
    await publish({ ...shorter, sections: shorter.sections.filter(({ file }) => file === 'companies.csv') });
    expect(await read('COMPANY', 'glencore')).toEqual(shorter);
    await publish(company);
    expect(await read('COMPANY', 'glencore')).toEqual(company);
  });

  it('cites a page for one field', async () => {
    const event = await read('EVENT', 'las-bambas-eia-2015-20150928');
    const cited = withRows(event, 'citations.csv', () => [
      { field: 'deaths', source: 'https://example.org/report', page: '12', read_on: '2026-10-31' },
    ]);
    expect((await publish(cited)).problems).toEqual([]);
    expect(await read('EVENT', event.slug)).toEqual(cited);
    const nothing = withRows(event, 'citations.csv', () => [
      { field: '', source: 'https://example.org/report' },
    ]);
    expect(linesOf(await publish(nothing))[0]).toMatch(/citations.csv#0 field: neither a field nor a page/);
    const unknown = withRows(event, 'citations.csv', () => [
      { field: 'death', source: 'https://example.org/report' },
    ]);
    expect(linesOf(await publish(unknown))[0]).toMatch(/field: no column of events.csv; deaths, perhaps/);
  });

  it('keeps the kind of a source that others cite, unless the kind itself is changed', async () => {
    const event = await read('EVENT', 'las-bambas-eia-2015-20150928');
    const typeOf = () => rowsOf(`select source_type from source where url = 'https://example.org/of-a-ngo'`);
    const own = (cells: Record<string, string>) =>
      withRows(event, 'events.csv', (rows) => rows.map((row) => ({ ...row, ...cells })));
    await publish(
      newRecord('EVENT', 'told-by-a-ngo', 'events.csv', {
        date_edtf: '2026',
        event_type: 'OTHER',
        title_en: 'Told by an NGO',
        verification: 'SINGLE',
        source_url: 'https://example.org/of-a-ngo',
        source_type: 'NGO',
      }),
    );
    await publish(own({ source_url: 'https://example.org/of-a-ngo' }));
    expect(await typeOf()).toEqual([{ source_type: 'NGO' }]);
    expect((await read('EVENT', event.slug)).sections[0]?.rows[0]).toMatchObject({ source_type: 'NGO' });
    await publish(own({ source_url: 'https://example.org/of-a-ngo', source_type: 'ACADEMIC' }));
    expect(await typeOf()).toEqual([{ source_type: 'ACADEMIC' }]);
  });

  it('reads a record as it was published at a moment', async () => {
    const before = await read('COMPANY', 'bhp');
    const [moment] = await rowsOf<{ now: string }>('select clock_timestamp()::text as now');
    await publish(
      withRows(before, 'companies.csv', (rows) => rows.map((row) => ({ ...row, aka: 'BHP 2', ruc: '' }))),
    );
    const { rows } = await documents
      .database()
      .owner.query<{ id: number }>(`select id from company where slug = 'bhp'`);
    const ids = rows.map(({ id }) => id);
    const then = await inTransaction(documents.database().owner, async (client) => {
      await client.query(`select set_config('minewatch.as_of', $1, true)`, [moment?.now]);
      await client.query('set local search_path = as_published, vocabulary, public');
      return readDocuments(client, 'COMPANY', ids);
    });
    expect([...then.values()]).toEqual([before]);
    expect(await read('COMPANY', 'bhp')).not.toEqual(before);
  });
});
