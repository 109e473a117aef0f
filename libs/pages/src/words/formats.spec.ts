import { describe, expect, it } from '@jest/globals';
import { FORMATS } from './formats.js';

const { en, es } = FORMATS;

describe('numbers, dates and names', () => {
  it('are written as each language writes them', () => {
    expect(en.number(12345)).toBe('12,345');
    expect(en.percent(33.75)).toBe('33.75%');
    expect(en.rate(12 / 14)).toBe('86%');
    expect(es.country('CH')).toBe('Suiza');
    expect(es.tongue('en')).toBe('inglés');
    expect(es.list(['Cu', 'Au', 'Ag'])).toBe('Cu, Au y Ag');
  });

  it('count one and many', () => {
    const noun = { one: 'conflicto', other: 'conflictos' };
    expect([0, 1, 2].map((count) => es.count(count, noun))).toEqual([
      '0 conflictos',
      '1 conflicto',
      '2 conflictos',
    ]);
  });

  it('say dates no more exactly than they are known', () => {
    expect(en.date('2011-11~')).toBe('around November 2011');
    expect(es.dateInPhrase('2016-02-15')).toBe('el 15 de febrero de 2016');
    expect(es.dateInPhrase('2016-02')).toBe('febrero de 2016');
  });

  it('are sorted as a Spanish index, accents and capitals aside', () => {
    const sort = (names: string[]) => en.byName(names, (name) => name);
    expect(sort(['Ñahuinpuquio', 'Nueva', 'ocaña', 'Áncash', 'Apurímac'])).toEqual([
      'Áncash',
      'Apurímac',
      'Nueva',
      'Ñahuinpuquio',
      'ocaña',
    ]);
    expect(sort(['Lote 116', 'Lote 8', 'Lote 64'])).toEqual(['Lote 8', 'Lote 64', 'Lote 116']);
  });
});
