import { describe, expect, it } from '@jest/globals';
import { compareDocuments } from './compare-documents.js';
import { matchRows } from './match-rows.js';
import type { RecordDocument } from './record-document.js';

type Row = Record<string, string>;

const company = (row: Row, listings: Row[] = []): RecordDocument => ({
  kind: 'COMPANY',
  slug: 'andes',
  sections: [
    { file: 'companies.csv', rows: [{ slug: 'andes', ...row }] },
    { file: 'listings.csv', rows: listings },
  ],
});
const stake = (owner: string, from: string, percent = '10'): Row => ({
  owner_slug: owner,
  interest_type: 'SHAREHOLDING',
  from_edtf: from,
  stake_percent: percent,
});
const stakes = { key: ['owner_slug', 'interest_type', 'from_edtf'], lasting: ['owner_slug'] };

describe('comparing documents', () => {
  it('names each value that differs, with the words of its row', () => {
    const before = company({ name: 'Andes' }, [
      { exchange_mic: 'XLON', segment: 'MAIN', ticker: 'AND', from_edtf: '2004' },
    ]);
    const after = company({ name: 'Andes plc', aka: 'Old Andes' }, [
      { exchange_mic: 'XLON', segment: 'MAIN', ticker: 'AND', from_edtf: '2004-05' },
      { exchange_mic: 'XTSE', segment: 'MAIN', from_edtf: '2010' },
    ]);
    expect(compareDocuments(before, after)).toEqual([
      { file: 'companies.csv', row: null, column: 'name', before: 'Andes', after: 'Andes plc' },
      { file: 'companies.csv', row: null, column: 'aka', before: '', after: 'Old Andes' },
      {
        file: 'listings.csv',
        row: 'XLON MAIN AND 2004-05',
        column: 'from_edtf',
        before: '2004',
        after: '2004-05',
      },
      { file: 'listings.csv', row: 'XTSE MAIN 2010', column: 'exchange_mic', before: null, after: 'XTSE' },
      { file: 'listings.csv', row: 'XTSE MAIN 2010', column: 'segment', before: null, after: 'MAIN' },
      { file: 'listings.csv', row: 'XTSE MAIN 2010', column: 'from_edtf', before: null, after: '2010' },
    ]);
  });

  it('says nothing of the order of a list that has none, nor of what the later state does not speak of', () => {
    const before = company({ name: 'Andes', aka: 'A|B' }, [{ exchange_mic: 'XLON', segment: 'MAIN' }]);
    expect(
      compareDocuments(before, company({ aka: 'B|A' }, [{ segment: 'MAIN', exchange_mic: 'XLON' }])),
    ).toEqual([]);
    expect(compareDocuments(before, { ...before, sections: [] })).toEqual([]);
  });

  it('tells a record that begins and one that ends', () => {
    const change = { file: 'companies.csv', row: null, column: 'slug' };
    expect(compareDocuments(null, company({}))).toEqual([{ ...change, before: null, after: 'andes' }]);
    expect(compareDocuments(company({}), null)).toEqual([{ ...change, before: 'andes', after: null }]);
  });
});

describe('which row of a list became which', () => {
  it('is told by its key, else by what it is about', () => {
    const before = [stake('bhp', '2004'), stake('bhp', '2010', '20'), stake('teck', '2004')];
    const after = [stake('bhp', '2010', '25'), stake('bhp', '2005'), stake('rio', '2004')];
    expect(matchRows(stakes, before, after)).toEqual([
      { before: 1, after: 0 },
      { before: 0, after: 1 },
      { before: null, after: 2 },
      { before: 2, after: null },
    ]);
  });

  it('is told by likeness where only the date is the key', () => {
    const history = { key: ['from_edtf'], lasting: [] };
    const before = [
      { from_edtf: '2012', status: 'ACTIVE', note_en: 'Strike' },
      { from_edtf: '2014', status: 'LATENT', note_en: 'Calm' },
    ];
    const after = [
      { from_edtf: '2012', status: 'ACTIVE', note_en: 'Strike' },
      { from_edtf: '2014-02', status: 'LATENT', note_en: 'Calm' },
    ];
    expect(matchRows(history, before, after)).toEqual([
      { before: 0, after: 0 },
      { before: 1, after: 1 },
    ]);
  });
});
