import { describe, expect, it } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { readCsv } from './read-csv.js';

const read = (text: string) => readCsv('test.csv', Buffer.from(text));
const problemsOf = (text: string) =>
  read(text).problems.map(({ line, column, wrong }) => [line, column, wrong.en]);

describe('reading a CSV file', () => {
  it('gives each row the line on which it begins, also after cells of several lines', () => {
    const { rows } = read('slug,name\na,"one\ntwo\nthree"\nb,x\n\nc,"y\r\nz"\r\nd,last');
    expect(rows.map(({ line, cells }) => [line, cells['slug']])).toEqual([
      [2, 'a'],
      [5, 'b'],
      [7, 'c'],
      [9, 'd'],
    ]);
  });

  it('passes over a byte order mark and reads both kinds of line ends', () => {
    expect(read('\ufeffslug,name\r\na,b\r\n')).toMatchObject({
      columns: ['slug', 'name'],
      rows: [{ line: 2, cells: { slug: 'a', name: 'b' } }],
      problems: [],
    });
  });

  it('reports rows with too few or too many cells, and reads the others', () => {
    const text = 'slug,name\na\nb,c\nd,e,f\n';
    expect(problemsOf(text)).toEqual([
      [2, null, '1 columns'],
      [4, null, '3 columns'],
    ]);
    expect(read(text).rows).toHaveLength(1);
  });

  it('reports a column that stands twice, an empty file, and quotes in the wrong place', () => {
    expect(problemsOf('slug,name,slug\n')).toEqual([[1, 'slug', 'the column stands twice in the header']]);
    expect(problemsOf('')).toEqual([[null, null, 'the file is empty']]);
    expect(problemsOf('slug,name\na,"b\nc,d\n')).toEqual([
      [2, null, 'a quote that is opened here is never closed'],
    ]);
    expect(problemsOf('slug,name\na,b\nc,"d"e\nf,g\n')).toEqual([
      [3, null, 'a quote in the wrong place; the rest of the file was not read'],
    ]);
  });

  it('reports every line that is not UTF-8', () => {
    const bytes = Buffer.from('slug,name\na,Caman\xe1\nb,Lima\nc,Jun\xedn\n', 'latin1');
    expect(readCsv('test.csv', bytes).problems.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('reads back every text that a CSV writer writes, on its line', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\r'));
    const row = fc.record({ slug: fc.stringMatching(/^[a-z]{1,8}$/), name: cell, note: cell });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { rows: found, problems } = read(
          stringify(rows, { header: true, columns: ['slug', 'name', 'note'] }),
        );
        expect(problems).toEqual([]);
        expect(found.map(({ cells }) => cells)).toEqual(rows);
        const lines = rows.map(({ name, note }) => 1 + `${name}${note}`.split('\n').length - 1);
        expect(found.map(({ line }) => line)).toEqual(
          lines.map((_, index) => 2 + lines.slice(0, index).reduce((sum, count) => sum + count, 0)),
        );
      }),
    );
  });
});
