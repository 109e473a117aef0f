import { describe, expect, it } from '@jest/globals';
import { timeScale, yearsSpanned } from './time-scale.js';

describe('a scale of years', () => {
  it('lays the first day on the left edge and the day after the last on the right', () => {
    const scale = timeScale(2000, 2009);
    expect(scale.positionOf('2000-01-01')).toBe(0);
    expect(scale.positionOf('2005-01-01')).toBeCloseTo(50, 0);
    expect(scale.positionOf('2010-01-01')).toBe(100);
  });

  it('keeps days outside on its edges', () => {
    const scale = timeScale(2000, 2009);
    expect(scale.positionOf('1985-05-01')).toBe(0);
    expect(scale.positionOf('2030-05-01')).toBe(100);
  });

  it.each([
    [2024, 2026, [2024, 2025, 2026]],
    [2004, 2026, [2005, 2010, 2015, 2020, 2025]],
    [1922, 2026, [1940, 1960, 1980, 2000, 2020]],
  ])('marks few round years between %i and %i', (first, last, years) => {
    expect(timeScale(first, last).years.map(({ year }) => year)).toEqual(years);
  });

  it('spans the days given and some years before today', () => {
    expect(yearsSpanned(['2012-05-01', null, undefined, '2031-01-01'], '2026-06-15')).toEqual([2012, 2031]);
    expect(yearsSpanned([null], '2026-06-15')).toEqual([2021, 2026]);
  });
});
