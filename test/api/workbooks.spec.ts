import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSpreadsheet } from '#minewatch/spreadsheets';
import { makeWorkbook, numberCell, type MadeCell } from '../support/made-workbook.js';

const rowsOf = (rows: readonly (readonly MadeCell[])[], formats?: readonly string[]) =>
  readSpreadsheet('x.xlsx', makeWorkbook({ sheets: { events: rows }, ...(formats ? { formats } : {}) }))[0]!;

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
});
