import { beforeEach, describe, expect, it } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { useDatabase } from '../support/database.js';
import { countsOf, fingerprint, importFiles, linesOf } from '../support/record-folders.js';

const companies = (...rows: string[]) => ['slug,name,aka,country_iso2,source_url', ...rows, ''].join('\n');
const stakes = (...rows: string[]) =>
  [
    'owner_slug,owned_kind,owned_slug,stake_percent,from_edtf,to_edtf,is_operator,interest_type',
    ...rows,
    '',
  ].join('\n');

describe('importing records', () => {
  const database = useDatabase('seeded');
  const rowsOf = async (sql: string) => (await database().owner.query(sql)).rows as unknown[];

  beforeEach(async () => {
    await importFiles(database(), {
      'companies.csv': companies('andes,Andes,Andes Copper|Andes Gold,PE,https://example.org/andes'),
    });
  });

  it('adds records of a few files that name records of the database', async () => {
    const report = await importFiles(database(), {
      'ownership.csv': stakes('glencore,company,andes,60,2010,2015,no,SHAREHOLDING'),
    });
    expect(countsOf(report)).toMatchObject({ 'ownership.csv': [1, 0, 0] });
    expect(
      await rowsOf(
        `select certain_period::text from stake where owned_id = (select id from company where slug = 'andes')`,
      ),
    ).toEqual([{ certain_period: '[2010-12-31,2015-01-01)' }]);
  });

  it('publishes nothing when nothing differs', async () => {
    const before = await fingerprint(database());
    const report = await importFiles(database(), {
      'companies.csv': companies('andes,Andes,Andes Copper|Andes Gold,PE,https://example.org/andes'),
    });
    expect(countsOf(report)).toMatchObject({ 'companies.csv': [0, 0, 1], sources: [0, 0, 1] });
    expect(await fingerprint(database())).toEqual(before);
  });

  it('changes the row that differs and leaves the one beside it, and those that the file does not name', async () => {
    await importFiles(database(), { 'companies.csv': companies('sierra,Sierra,,PE,', 'costa,Costa,,PE,') });
    const report = await importFiles(database(), {
      'companies.csv': companies(
        'sierra,Sierra Gold,,PE,',
        'andes,Andes,Andes Copper|Andes Gold,PE,https://example.org/andes',
      ),
    });
    expect(countsOf(report)).toMatchObject({ 'companies.csv': [0, 1, 1] });
    expect(await rowsOf(`select name from history.company where slug in ('sierra', 'andes')`)).toEqual([
      { name: 'Sierra' },
    ]);
    expect(await rowsOf(`select name from company where slug = 'costa'`)).toEqual([{ name: 'Costa' }]);
  });

  it('takes a list as the whole list, and its source too', async () => {
    const report = await importFiles(database(), {
      'companies.csv': companies('andes,Andes,Andes Gold|Andes Silver,PE,https://example.org/new'),
    });
    expect(countsOf(report)).toMatchObject({ 'companies.csv': [0, 1, 0] });
    expect(
      await rowsOf(`select array_agg(n.name order by n.name) as names from company_name n join company c on c.id = n.company_id
        where c.slug = 'andes'`),
    ).toEqual([{ names: ['Andes Gold', 'Andes Silver'] }]);
    expect(
      await rowsOf(`select s.url from citation c join source s on s.id = c.source_id
        join company o on o.id = c.record_id where o.slug = 'andes'`),
    ).toEqual([{ url: 'https://example.org/new' }]);
  });

  it('leaves alone a column that the file does not have', async () => {
    await importFiles(database(), { 'companies.csv': 'slug,name\nandes,Andes plc\n' });
    expect(await rowsOf(`select name, country_iso2 from company where slug = 'andes'`)).toEqual([
      { name: 'Andes plc', country_iso2: 'PE' },
    ]);
  });

  it('ends a stake and begins the next in one import, in any order', async () => {
    const [open, ended, next] = [
      'bhp,company,andes,20,2010,,no,SHAREHOLDING',
      'bhp,company,andes,20,2010,2016,no,SHAREHOLDING',
      'bhp,company,andes,30,2016,,no,SHAREHOLDING',
    ];
    await importFiles(database(), { 'ownership.csv': stakes(open) });
    const report = await importFiles(database(), { 'ownership.csv': stakes(next, ended) });
    expect(linesOf(report)).toEqual([]);
    expect(countsOf(report)).toMatchObject({ 'ownership.csv': [1, 1, 0] });
  });

  it('sees stakes of the database that a file would overlap', async () => {
    await importFiles(database(), { 'ownership.csv': stakes('teck,company,andes,20,2010,,no,SHAREHOLDING') });
    const report = await importFiles(database(), {
      'ownership.csv': stakes('teck,company,andes,30,2016,,no,SHAREHOLDING'),
    });
    expect(linesOf(report)).toEqual([
      'ownership.csv:2 from_edtf, to_edtf "2016 – ": error: overlaps a stake in the database: the same owner, thing and interest type; expected each period to begin where the one before it ends',
    ]);
  });

  it('tells with --check what it would do, and does not', async () => {
    const before = await fingerprint(database());
    const report = await importFiles(
      database(),
      { 'companies.csv': companies('andes,Andes II,,PE,', 'mar,Mar,,PE,https://example.org/mar') },
      { isCheck: true },
    );
    expect(countsOf(report)).toMatchObject({ 'companies.csv': [1, 1, 0], sources: [1, 0, 0] });
    expect(await fingerprint(database())).toEqual(before);
  });

  it('loads nothing when the database itself refuses a row, and says which', async () => {
    await database().owner.query(`alter table company add constraint no_doubt check (name <> 'Doubtful')`);
    const before = await fingerprint(database());
    const rows = Array.from(
      { length: 50 },
      (_, index) => `mass-${index},${index === 33 ? 'Doubtful' : 'Sure'},,PE,`,
    );
    const report = await importFiles(database(), { 'companies.csv': companies(...rows) });
    expect(linesOf(report)).toEqual([
      expect.stringMatching(/^companies.csv:35: error: refused by the database: .*no_doubt/),
    ]);
    expect(await fingerprint(database())).toEqual(before);
  });

  it('stores every text exactly as the file has it', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => each.trim() !== '');
    const given = fc.sample(name, 300).map((each, index) => ({ slug: `text-${index}`, name: each }));
    const report = await importFiles(database(), { 'companies.csv': stringify(given, { header: true }) });
    expect(linesOf(report)).toEqual([]);
    expect(
      await rowsOf(
        `select slug, name from company where slug like 'text-%' order by substr(slug, 6)::integer`,
      ),
    ).toEqual(given);
  });

  it('takes fuller places and boundaries, and keeps the address of a place whose name changes', async () => {
    const square = {
      type: 'Polygon',
      coordinates: [
        [
          [-72, -14],
          [-71, -14],
          [-71, -13],
          [-72, -14],
        ],
      ],
    };
    const feature = { type: 'Feature', properties: { ubigeo: '080801', source: 'INEI' }, geometry: square };
    const report = await importFiles(database(), {
      'places.csv': 'ubigeo,name,lat,lon\n080801,Yauri,-14.79,-71.41\n080899,Nuevo Espinar,,\n',
      'boundaries.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
    });
    expect(linesOf(report)).toEqual([]);
    expect(
      await rowsOf(
        `select slug, name, level, boundary is not null as drawn from place where ubigeo in ('080801', '080899') order by ubigeo`,
      ),
    ).toEqual([
      { slug: 'cusco-espinar-espinar', name: 'Yauri', level: 'DISTRICT', drawn: true },
      { slug: 'cusco-espinar-nuevo-espinar', name: 'Nuevo Espinar', level: 'DISTRICT', drawn: false },
    ]);
  });
});
