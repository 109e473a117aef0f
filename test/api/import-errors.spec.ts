import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { projectRoot } from '#minewatch/config';
import { describeReport } from '#minewatch/record-imports';
import { useDatabase } from '../support/database.js';
import { fingerprint, importDirectory, importFiles, linesOf } from '../support/record-folders.js';

const broken = join(projectRoot, 'test', 'fixtures', 'broken-records');

const EXPECTED = [
  'legal_case.csv: error: not a file of records; expected legal_cases.csv',
  'companies.csv:1 sourceurl: error: unknown column; expected source_url',
  'companies.csv:4 name "": error: missing',
  'companies.csv:5 slug "andes-copper": error: the same as line 2; expected each record once',
  'companies.csv:6 slug "Minera Sur": error: not of the expected form; expected a slug of small letters, digits and hyphens, such as las-bambas',
  'companies.csv:6 country_iso2 "Peru": error: not of the expected form; expected a country code of two capitals (ISO 3166-1), such as PE',
  'companies.csv:6 source_url "ftp://example.org/sur": error: not of the expected form; expected an address (http:// or https://), psg:2016-02, or unsourced',
  'companies.csv:6 confidence "SURE": error: not a code of the list confidence; expected one of HIGH, MEDIUM, LOW',
  'listings.csv:2 to_edtf "2012-06": error: before from_edtf 2015; expected an end after the beginning',
  'ownership.csv:2 stake_percent "120": error: out of range; expected a share above 0 and up to 100, such as 33.75; empty when unknown',
  'ownership.csv:3 owned_slug "andes-copper": warning: direct stakes add up to 115 % on 2013-12-31, with line 5; expected at most 100 %',
  'ownership.csv:4 from_edtf, to_edtf "2015 – ": error: overlaps line 3: the same owner, thing and interest type; expected each period to begin where the one before it ends',
  'ownership.csv:5 owner_slug "newmont": warning: owns itself: newmont → andes-copper → newmont',
  'communities.csv:2 lat, lon "-71.41, -14.79": warning: latitude and longitude seem swapped; expected a point in Peru or its sea',
  'communities.csv:3 ubigeo "080899": error: no place has this code; expected 080801, perhaps',
  'communities.csv:4 district "Velille": error: not the name of 080801; expected Espinar',
  'communities.csv:5 department "Cuzco": warning: spelled otherwise for 080801; expected Cusco',
  'events.csv:2 date_edtf "2019-02-29": error: does not exist in the calendar: February 2019 has 28 days; expected a date in EDTF such as 2019-02, 2019-02-28 or 2019-02~',
  'events.csv:3 event_type "PROTEST_STOPAGE": error: not a code of the list event_type; expected PROTEST_STOPPAGE, perhaps',
  'events.csv:4 dispute_slug "tia-mari": error: no record has this slug; expected tia-maria, perhaps',
  'events.csv:5 deaths "two": error: not a whole number; expected a whole number of people, 0 or more; empty when not stated',
  'events.csv:6: error: 5 columns; expected 11 columns, as in the header',
  'events.csv:7 company_slugs "glencore": error: stands twice in the list; expected each entry once',
  'status_history.csv:2 phase "DIALOGUE": error: a phase while LATENT; expected an empty cell: only ACTIVE has phases',
  'news.csv:2: error: not UTF-8; expected a file saved as UTF-8 (in a spreadsheet: "CSV UTF-8")',
];

describe('importing a folder of broken records', () => {
  const database = useDatabase('seeded');

  it('reports every problem by file, line, column, value and what was expected', async () => {
    expect(linesOf(await importDirectory(database(), broken))).toEqual(EXPECTED);
  });

  it('changes nothing', async () => {
    const before = await fingerprint(database());
    await importDirectory(database(), broken);
    expect(await fingerprint(database())).toEqual(before);
  });

  it('says the same in Spanish', async () => {
    const lines = describeReport(await importDirectory(database(), broken), 'es');
    expect(lines).toContain(
      'events.csv:2 date_edtf "2019-02-29": error: no existe en el calendario: febrero de 2019 tiene 28 días; se esperaba una fecha en EDTF como 2019-02, 2019-02-28 o 2019-02~',
    );
    expect(lines.slice(-2)).toEqual(['21 errores, 4 advertencias', 'No se cargó nada.']);
  });

  it('does not miss the records of a file that could not be read whole', async () => {
    const report = await importFiles(database(), {
      'companies.csv': 'slug,name\nbig-copper,"Big "Copper\n',
      'listings.csv': 'company_slug,exchange_mic,segment\nbig-copper,XLON,AIM\n',
    });
    expect(linesOf(report)).toEqual([
      expect.stringMatching(/^companies.csv:2: error: a quote in the wrong place/),
    ]);
  });

  it('refuses a row whose record was merged or withdrawn, and follows a merged one that is named', async () => {
    await database().owner.query(
      `update record set merged_into_id = (select id from record where kind = 'COMPANY' and slug = 'glencore')
       where kind = 'COMPANY' and slug = 'xstrata'`,
    );
    const report = await importFiles(database(), {
      'companies.csv': 'slug,name\nxstrata,Xstrata\n',
      'listings.csv': 'company_slug,exchange_mic,segment\nxstrata,XLON,OTHER\n',
    });
    expect(linesOf(report)).toEqual([
      'companies.csv:2 slug "xstrata": error: was merged into glencore; expected glencore',
      'listings.csv:2 company_slug "xstrata": note: was merged into glencore; expected glencore',
    ]);
  });
});
