import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { text } from './cell-columns.js';
import { startDate } from './date-columns.js';
import { KnownPlaces } from './known-places.js';
import { codes, datedCodes, qualifiedCodes } from './list-columns.js';
import { placeFromText, placeNames } from './place-columns.js';
import { count, percent, url } from './plain-columns.js';
import { citations } from './source-columns.js';
import type { Column } from './record-file.js';

const places = new KnownPlaces([
  { ubigeo: '08', name: 'Cusco', slug: null },
  { ubigeo: '0808', name: 'Espinar', slug: null },
  { ubigeo: '080801', name: 'Espinar', slug: 'cusco-espinar-espinar' },
]);
const table = { name: 'some_table', key: [] };
const readCell = (column: Column, content: string) =>
  column.read({ text: content, column: 'it', cells: { it: content }, places });
const valuesOf = (column: Column, content: string) => readCell(column, content).values;
const wrongOf = (column: Column, content: string) =>
  (readCell(column, content).findings ?? []).map(({ value, wrong }) => [value, wrong.en]);

describe('the columns of record files', () => {
  it('bound a date by its first and last day, and an empty start by nothing', () => {
    expect(valuesOf(startDate(), '2012-08/2012-09')).toEqual({
      from_edtf: '2012-08/2012-09',
      from_earliest: '2012-08-01',
      from_latest: '2012-09-30',
      from_precision: 'RANGE',
    });
    expect(valuesOf(startDate(), '')).toMatchObject({ from_earliest: '-infinity', from_latest: '-infinity' });
    expect(valuesOf(startDate(), '2016/..')).toMatchObject({
      from_earliest: '2016-01-01',
      from_latest: 'infinity',
    });
  });

  it('read a share above 0 and up to 100 with four decimals at most', () => {
    expect(valuesOf(percent(), '33.75')).toEqual({ it: 33.75 });
    for (const text of ['0', '100.1', '-1', '1e1', '33,75', '1.23456', 'half']) {
      expect(wrongOf(percent(), text)).toHaveLength(1);
    }
  });

  it('read whole numbers only, and web addresses only', () => {
    expect(valuesOf(count(), '0')).toEqual({ it: 0 });
    for (const text of ['1.5', '-1', '1 000', '~20', '99999999999'])
      expect(wrongOf(count(), text)).toHaveLength(1);
    for (const text of ['www.example.org', 'ftp://example.org', 'https://', 'http://a b']) {
      expect(wrongOf(url(), text)).toHaveLength(1);
    }
  });

  it('report each wrong entry of a list by itself', () => {
    expect(wrongOf(codes('issue', table, 'issue'), 'WATER|WATR||SILVER')).toEqual([
      ['WATR', 'not a code of the list issue'],
      ['WATER|WATR||SILVER', 'missing'],
      ['SILVER', 'not a code of the list issue'],
    ]);
  });

  it('read codes with a date, with an empty one, and with none', () => {
    const read = readCell(
      datedCodes('outcome', table, 'outcome'),
      'DEATHS@2012-05-28|NEGOTIATING@|SUSPENDED',
    );
    expect(read.lists?.[0]?.items.map(({ outcome, on_edtf: on }) => [outcome, on])).toEqual([
      ['DEATHS', '2012-05-28'],
      ['NEGOTIATING', null],
      ['SUSPENDED', null],
    ]);
  });

  it('read codes that further codes qualify', () => {
    const column = qualifiedCodes({ impact: 'impact', impact_level: 'impact_level' }, table);
    expect(readCell(column, 'DEATH:VISIBLE').lists?.[0]?.items).toEqual([
      { impact: 'DEATH', impact_level: 'VISIBLE', position: 1 },
    ]);
    expect(wrongOf(column, 'DEATH')).toEqual([['DEATH', 'not of the expected form']]);
  });

  it('tell sources with and without an address from what is unsourced', () => {
    const sourcesOf = (content: string) =>
      (readCell(citations(), content).sources ?? []).map(({ key }) => key);
    expect(sourcesOf('https://example.org/a|psg:2016-02')).toEqual(['https://example.org/a', 'psg:2016-02']);
    expect(sourcesOf('unsourced')).toEqual([]);
    expect(wrongOf(citations(), 'my notes')).toEqual([['my notes', 'not of the expected form']]);
  });

  it('find a place by its names, without accents and with another name in brackets', () => {
    const find = (place: string) => placeFromText('place')({ cells: { place }, values: {} }, places);
    expect(find('Espinar (Yauri), ESPINAR, Cuscó').values).toEqual({ ubigeo: '080801' });
    expect(find('Espinar, Cusco').values).toEqual({ ubigeo: '0808' });
    expect(find('London (UK)')).toMatchObject({ values: { ubigeo: null }, findings: [{ severity: 'NOTE' }] });
  });

  it('take the code of a place from its names where none is given', () => {
    const read = (cells: Record<string, string>) => placeNames({ cells, values: {} }, places);
    expect(read({ department: 'Cusco', province: 'Espinar', district: '', ubigeo: '' }).values).toEqual({
      ubigeo: '0808',
    });
    expect(read({ department: 'Cuzco', province: 'Espinar', ubigeo: '0808' }).findings).toMatchObject([
      { severity: 'WARNING', column: 'department', value: 'Cuzco', expected: { en: 'Cusco' } },
    ]);
    expect(read({ name: 'a row without a place' })).toEqual({});
  });

  it('keep a text as it is, or refuse what PostgreSQL cannot store', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (content) => {
        const read = readCell(text(), content);
        const isStorable = !/\p{Cc}/u.test(content.replace(/[\t\n\r]/g, '')) && content.trim() !== '';
        expect(read.values?.['it']).toBe(isStorable ? content : undefined);
        expect(read.findings ?? []).toHaveLength(isStorable ? 0 : 1);
      }),
    );
  });
});
