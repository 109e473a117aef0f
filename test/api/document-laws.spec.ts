import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnNamesOf, readDocuments, writeCsv } from '#minewatch/record-documents';
import { publishDocuments } from '#minewatch/record-imports';
import { inTransaction, newRecord, useDocuments } from '../support/documents.js';
import { countsOf, importFiles, linesOf } from '../support/record-folders.js';

/** Texts that a person may type or paste, with all that CSV and lists are sensitive to. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', '|', '\n', ',', ';', "'", '=1+1', '@', '–', '¿'),
    ),
  )
  .map((parts) => parts.join(''))
  .filter((each) => each === '' || each.trim() !== '')
  // PostgreSQL stores no zero character, and a cell no control character.
  .filter((each) => !/\p{Cc}/u.test(each.replace(/[\t\n\r]/g, '')));
const entry = fc.stringMatching(/^[\p{L}"',;:@ .-]{1,12}$/u).filter((each) => each.trim() === each);
const twoDigits = (most: number) =>
  fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
const year = fc.integer({ min: 1900, max: 2026 }).map(String);
const point = fc.oneof(
  year,
  fc.tuple(year, twoDigits(12)).map((parts) => parts.join('-')),
  fc.tuple(year, twoDigits(12), twoDigits(28)).map((parts) => parts.join('-')),
);
const date = fc.oneof(
  fc.tuple(point, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join('')),
  fc.tuple(point, fc.constantFrom('..', '')).map((parts) => parts.join('/')),
  fc
    .tuple(fc.integer({ min: 1900, max: 1980 }), fc.integer({ min: 1981, max: 2026 }))
    .map((years) => years.join('/')),
  fc.constantFrom('201X', '2012-08/2012-09'),
);
const listOf = (each: fc.Arbitrary<string>) =>
  fc.uniqueArray(each, { maxLength: 4 }).map((entries) => entries.sort(byCode).join('|'));
const outcomes = fc
  .uniqueArray(fc.tuple(fc.constantFrom('DEATHS', 'NEGOTIATING'), fc.option(point)), {
    maxLength: 3,
    selector: String,
  })
  .map((entries) => entries.map(([code, on]) => (on === null ? code : `${code}@${on}`)).join('|'));
const dispute = fc.record({
  title_en: text.filter((each) => each !== ''),
  title_es: text,
  summary_en: text,
  dispute_type: fc.constant('SOC'),
  sector: fc.constant('MINING_LARGE'),
  start_edtf: date.filter((each) => /^\d{4}(-\d\d){0,2}[~?%]?$/.test(each)),
  issues: fc.constantFrom('', 'WATER', 'WATER|LAND', 'LAND|WATER'),
  impacts: fc.constantFrom('', 'DEATH:VISIBLE:DOCUMENTED', 'AIR:POTENTIAL:ALLEGED|DEATH:VISIBLE:OFFICIAL'),
  outcomes,
  location_precision: fc.constant('SITE'),
  lat: fc.double({ min: -18, max: -0.1, noNaN: true }).map((degrees) => String(Number(degrees.toFixed(9)))),
  lon: fc.constant('-71.25'),
});

describe('what a person writes of a record', () => {
  const documents = useDocuments();

  it('is what is read of it afterwards, whatever it is', async () => {
    const rows = fc.sample(fc.tuple(dispute, listOf(entry), date), 120);
    const given = rows.flatMap(([row, aka, from], index) => {
      const company = newRecord('COMPANY', `law-${index}`, 'companies.csv', { name: row.title_en, aka });
      const listing = { exchange_mic: 'XLON', segment: 'AIM', from_edtf: from };
      const sections = [...company.sections, { file: 'listings.csv', rows: [listing] }];
      return [newRecord('DISPUTE', `law-${index}`, 'disputes.csv', row), { ...company, sections }];
    });
    await inTransaction(documents.database().owner, async (client) => {
      await client.query(`set local minewatch.defer_derived = 'on'`);
      const { problems, changed } = await publishDocuments(client, given);
      expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
      expect(changed).toHaveLength(given.length);
      const after = new Map(changed.map((each) => [`${each.kind} ${each.slug}`, each.after]));
      for (const { kind, slug, sections } of given) {
        for (const { file, rows: written } of sections) {
          const found = after.get(`${kind} ${slug}`)?.sections.find((section) => section.file === file)?.rows;
          expect(found?.map(inOneOrder)).toMatchObject(written.map(inOneOrder));
        }
      }
      const again = await publishDocuments(client, [...after.values()]);
      expect(again.changed).toEqual([]);
      const ids = changed.flatMap(({ kind, recordId }) => (kind === 'DISPUTE' ? [recordId] : []));
      expect((await readDocuments(client, 'DISPUTE', ids)).size).toBe(120);
    });
  });

  it('stays the same on its way through a file', async () => {
    const row = fc.record(
      Object.fromEntries(['name', 'legal_name', 'description_en'].map((name) => [name, text])),
    );
    const rows = fc
      .sample(row, 100)
      .map((cells, index) => ({ ...cells, slug: `file-${index}`, name: cells['name'] || 'x' }));
    const empty = Object.fromEntries(columnNamesOf('companies.csv').map((name) => [name, '']));
    const csv = writeCsv(
      'companies.csv',
      rows.map((cells) => ({ ...empty, ...cells })),
    );
    expect(linesOf(await importFiles(documents.database(), { 'companies.csv': csv }))).toEqual([]);
    for (const cells of rows) {
      const read = await documents.read('COMPANY', cells.slug);
      expect(read.sections[0]?.rows[0]).toEqual({ ...empty, ...cells });
    }
    const again = await importFiles(documents.database(), { 'companies.csv': csv });
    expect(countsOf(again)).toMatchObject({ 'companies.csv': [0, 0, 100] });
  });
});

/** The database keeps which entries a list of outcomes or names has, not their order. */
function inOneOrder(row: Readonly<Record<string, string>>): Record<string, string> {
  const lists = ['outcomes', 'aka'].filter((name) => row[name] !== undefined);
  return { ...row, ...Object.fromEntries(lists.map((name) => [name, sorted(row[name] ?? '')])) };
}

function sorted(list: string): string {
  return list.split('|').sort(byCode).join('|');
}

function byCode(one: string, other: string): number {
  return one < other ? -1 : 1;
}
