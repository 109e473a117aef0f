import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { makeWorkbook, numberCell, type MadeCell } from '../../../test/support/made-workbook.js';
import { dateShownBy } from './number-formats.js';
import { readSpreadsheet } from './read-spreadsheet.js';
import { spreadsheetLimits } from './spreadsheet-limits.js';
import { SpreadsheetRefused } from './spreadsheet-refused.js';

const csv = (text: string, name = 'events.csv') => readSpreadsheet(name, Buffer.from(text));
const rowsOf = (rows: readonly (readonly MadeCell[])[], formats?: readonly string[]) =>
  readSpreadsheet('x.xlsx', makeWorkbook({ sheets: { events: rows }, ...(formats ? { formats } : {}) }))[0]!;

function refusalOf(bytes: Uint8Array, name = 'disputes.xlsx'): string {
  try {
    readSpreadsheet(name, bytes);
  } catch (refusal) {
    if (refusal instanceof SpreadsheetRefused) return `${refusal.wording.en} ${refusal.wording.es}`;
    throw refusal;
  }
  return 'was read';
}

describe('reading a workbook', () => {
  it('takes each sheet for the file it is called after, in English or Spanish', () => {
    const row = [['slug'], ['a']];
    const bytes = makeWorkbook({
      sheets: { disputes: row, hechos: row, 'status_history.csv': [['status'], ['ACTIVE']], Notas: row },
    });
    const files = readSpreadsheet('anything.xlsx', bytes);
    expect(files.map(({ name }) => name)).toEqual([
      'disputes.csv',
      'events.csv',
      'status_history.csv',
      'Notas',
    ]);
    expect(files[3]).toMatchObject({
      rows: [],
      problems: [{ wrong: { en: 'the sheet is not called after a file of records' } }],
    });
  });

  it('goes by the name of the file where the only sheet says nothing', () => {
    const bytes = makeWorkbook({ sheets: { Sheet1: [['slug'], ['a']] } });
    expect(readSpreadsheet('disputes (2).xlsx', bytes)[0]).toMatchObject({
      name: 'disputes.csv',
      rows: [{ line: 2 }],
    });
  });

  it('reads dates as far as the cell shows them, and numbers and yes or no without loss', () => {
    const { rows, problems } = rowsOf(
      [
        ['slug', 'date_edtf', 'ubigeo', 'lat', 'deaths', 'injured', 'arrested', 'participants'],
        [
          'a',
          numberCell(41057, 1),
          numberCell(30506, 2),
          numberCell('-14.790000000000001'),
          numberCell(41057, 3),
          numberCell(41057, 4),
          { xml: '<c t="b"><v>1</v></c>' },
          numberCell('1E-7'),
        ],
      ],
      ['dd/mm/yyyy', '000000', '[$-C0A]mmm\\-yy;@', 'yyyy'],
    );
    expect(problems).toEqual([]);
    expect(rows[0]!.cells).toEqual({
      slug: 'a',
      date_edtf: '2012-05-28',
      ubigeo: '030506',
      lat: '-14.790000000000001',
      deaths: '2012-05',
      injured: '2012',
      arrested: 'yes',
      participants: '0.0000001',
    });
  });

  it('counts days as Excel for the Mac did where the workbook says so', () => {
    const bytes = makeWorkbook({
      sheets: { events: [['date_edtf'], [numberCell(39595, 1)]] },
      formats: ['d-m-yyyy'],
      is1904: true,
    });
    expect(readSpreadsheet('x.xlsx', bytes)[0]!.rows[0]!.cells).toEqual({ date_edtf: '2012-05-28' });
  });

  it('tells of formulas, errors and shortened numbers by row and column, and takes none of them', () => {
    const { problems, rows } = rowsOf([
      ['slug', 'title_en', 'deaths'],
      ['a', { xml: '<c t="str"><f>HYPERLINK("x")</f><v>x</v></c>' }, { xml: '<c t="e"><v>#REF!</v></c>' }],
      ['b', '', numberCell('20100152356012345678')],
    ]);
    expect(problems.map(({ line, column, wrong }) => [line, column, wrong.en])).toEqual([
      [2, 'title_en', 'is a formula'],
      [2, 'deaths', 'shows an error (#REF!)'],
      [3, 'deaths', 'is a number of which the program kept only the first digits'],
    ]);
    expect(rows.map(({ cells }) => cells)).toMatchObject([
      { slug: 'a', title_en: '', deaths: '' },
      { slug: 'b' },
    ]);
  });

  it('reads back every text', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter(
        (each) =>
          !/\p{Cc}|\p{Cs}|\p{Co}|[\uFFFE\uFFFF]/u.test(each.replace(/[\t\n\r]/g, '')) &&
          !/^'|^\d([.,]\d+)?E/.test(each),
      );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (rows) => {
        const read = rowsOf([['slug', 'title_en'], ...rows]);
        const said = rows.filter(([slug, title]) => slug !== '' || title !== '');
        expect(read.rows.map(({ cells }) => [cells['slug'], cells['title_en']])).toEqual(said);
      }),
    );
  });

  it.each([
    ['dd/mm/yyyy', 'DAY'],
    ['mmm-yy', 'MONTH'],
    ['yyyy', 'YEAR'],
    ['h:mm', 'TIME'],
    ['0.00', null],
    ['#,##0 "days"', null],
    ['General', null],
    ['[Red]0.0', null],
    ['[$-409]d\\-mmm;@', 'DAY'],
    ['[h]:mm', 'TIME'],
    ['"d"0', null],
  ])('knows what the format %s shows', (code, shows) => {
    expect(dateShownBy(code)).toBe(shows);
  });
});

describe('a file that is dangerous or too large', () => {
  const sheets = { disputes: [['slug'], ['a']] };
  const withFile = (name: string, content: string | Uint8Array = 'x') =>
    makeWorkbook({ sheets, files: { [name]: content } });

  it.each([
    ['macros', withFile('xl/vbaProject.bin'), /holds macros.*contiene macros/],
    [
      'macros by type',
      withFile(
        '[Content_Types].xml',
        '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      ),
      /holds macros/,
    ],
    [
      'links to other files',
      withFile('xl/externalLinks/externalLink1.xml', '<externalLink/>'),
      /from other files.*de otros archivos/,
    ],
    ['connections', withFile('xl/connections.xml', '<connections/>'), /from elsewhere/],
    ['embedded files', withFile('xl/embeddings/oleObject1.bin'), /other files/],
    [
      'a DTD',
      withFile(
        'xl/sharedStrings.xml',
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst><si><t>&e;</t></si></sst>',
      ),
      /entities of its own/,
    ],
    ['a bomb in a sheet', withFile('xl/worksheets/sheet1.xml', ' '.repeat(30_000_000)), /times larger/],
    ['a bomb of many', withFile('xl/media/a.xml', new Uint8Array(70_000_000)), /when unpacked/],
    [
      'too many files',
      makeWorkbook({
        sheets,
        files: Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`x${n}.xml`, ''])),
      }),
      /400|301 files/,
    ],
    ['a workbook without a book', zipSync({ 'a.txt': new Uint8Array(3) }), /broken/],
    ['a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /password/],
    ['no workbook', Buffer.from('hello'), /broken/],
    ['nothing', new Uint8Array(), /empty/],
    ['broken XML', withFile('xl/workbook.xml', '<workbook><sheets><sheet'), /broken/],
    [
      'a cell far away',
      makeWorkbook({
        sheets: {},
        files: {
          'xl/workbook.xml':
            '<workbook xmlns:r="r"><sheets><sheet name="disputes" r:id="a"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="a" Target="s.xml"/></Relationships>',
          'xl/s.xml': '<worksheet><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></worksheet>',
        },
      }),
      /rows/,
    ],
  ])('is refused for %s, in both languages', (_, bytes, words) => {
    expect(refusalOf(bytes)).toMatch(words);
  });

  it('is refused by its name before anything is read', () => {
    expect(refusalOf(makeWorkbook({ sheets }), 'disputes.xlsm')).toMatch(
      /\.xlsm.*without macros.*sin macros/,
    );
    expect(refusalOf(Buffer.alloc(spreadsheetLimits.bytes + 1), 'disputes.csv')).toMatch(/Too large/);
    expect(refusalOf(Buffer.from('slug\n'.repeat(300_000)), 'disputes.csv')).toMatch(/lines/);
    expect(refusalOf(Buffer.from(`slug${',a'.repeat(200)}\n`), 'disputes.csv')).toMatch(/columns/);
  });

  it('never does worse than be refused, however it is broken', () => {
    const whole = makeWorkbook({
      sheets: {
        disputes: [
          ['slug', 'title_en'],
          ['a', 'A title'],
        ],
      },
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = whole.slice(0, Math.max(length, 4));
          for (const [at, value] of changes) if (at > 1 && at < bytes.length) bytes[at] = value;
          expect(refusalOf(bytes)).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('reading CSV', () => {
  it('reads what spreadsheets write: semicolons, a byte order mark, apostrophes before formulas', () => {
    const [file] = csv("\uFEFFslug;title_en;lat\r\na;'=1+1;-14.79\r\nb;''-x;\r\n;;\r\n");
    expect(file).toMatchObject({ name: 'events.csv', problems: [] });
    expect(file!.rows.map(({ cells }) => cells)).toEqual([
      { slug: 'a', title_en: '=1+1', lat: '-14.79' },
      { slug: 'b', title_en: "'-x", lat: '' },
    ]);
  });

  it('tells of columns that are unknown and of numbers that were shortened', () => {
    const [file] = csv('slug,titel_en,deaths\na,x,2.01E+10\n');
    expect(
      file!.problems.map(({ line, column, wrong, expected }) => [line, column, wrong.es, expected?.es]),
    ).toEqual([
      [2, 'deaths', 'una hoja de cálculo acortó el número', 'todas las cifras, escritas como texto'],
      [1, 'titel_en', 'columna desconocida', 'title_en'],
    ]);
  });
});
