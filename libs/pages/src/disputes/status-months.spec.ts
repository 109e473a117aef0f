import { describe, expect, it } from '@jest/globals';
import type { Intensity, Status } from '#minewatch/vocabulary';
import { listMonthRuns, monthAfter } from './status-months.js';

const reading = (earliest: string | null, status: Status, intensity: Intensity | null) => ({
  ...{ status, intensity, phase: null },
  since: { earliest },
});

describe('the months of a dispute', () => {
  it('show the status at their end and the highest intensity in them', () => {
    const history = [
      reading('2012-05-21', 'ACTIVE', 'MEDIUM'),
      reading('2012-05-28', 'ACTIVE', 'HIGH'),
      reading('2012-06-20', 'LATENT', 'LATENT'),
    ];
    expect(listMonthRuns(history, '2012-08-10')).toEqual([
      { first: '2012-05', last: '2012-05', months: 1, status: 'ACTIVE', intensity: 'HIGH' },
      { first: '2012-06', last: '2012-06', months: 1, status: 'LATENT', intensity: 'HIGH' },
      { first: '2012-07', last: '2012-08', months: 2, status: 'LATENT', intensity: 'LATENT' },
    ]);
  });

  it('do not carry over what ended on the day before the month', () => {
    const history = [reading('2012-01-01', 'ACTIVE', 'HIGH'), reading('2012-03-01', 'ACTIVE', 'LOW')];
    expect(listMonthRuns(history, '2012-03-31').map(({ first, intensity }) => [first, intensity])).toEqual([
      ['2012-01', 'HIGH'],
      ['2012-03', 'LOW'],
    ]);
  });

  it('begin with the first reading that has a day, and there are none without one or before it', () => {
    expect(listMonthRuns([reading(null, 'ACTIVE', null)], '2012-08-10')).toEqual([]);
    expect(listMonthRuns([reading('2013-01-01', 'ACTIVE', null)], '2012-08-10')).toEqual([]);
  });

  it('run on over the end of a year', () => {
    expect(['2012-12', '2012-01', '2012-09'].map(monthAfter)).toEqual(['2013-01', '2012-02', '2012-10']);
  });
});
