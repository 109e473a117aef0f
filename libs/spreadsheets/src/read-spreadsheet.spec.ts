import { describe, expect, it } from '@jest/globals';
import { readSpreadsheet } from './read-spreadsheet.js';

const csv = (text: string, name = 'events.csv') => readSpreadsheet(name, Buffer.from(text));

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
