import { describe, expect, it } from '@jest/globals';
import { findPointFault, isNearPeru } from './index.js';

describe('a point', () => {
  it('has a latitude and a longitude that exist', () => {
    expect(findPointFault(-12.05, -77.03)).toBeNull();
    expect(findPointFault(-90, 180)).toBeNull();
    expect(findPointFault(-90.1, 0)).toBe('LATITUDE_OUT_OF_RANGE');
    expect(findPointFault(0, -180.1)).toBe('LONGITUDE_OUT_OF_RANGE');
    expect(findPointFault(Number.NaN, 0)).toBe('LATITUDE_OUT_OF_RANGE');
    expect(findPointFault(0, Number.NaN)).toBe('LONGITUDE_OUT_OF_RANGE');
  });

  it.each([
    ['Lima', -12.05, -77.03, true],
    ['an offshore block in Tumbes', -3.6, -81.2, true],
    ['London', 51.5, -0.12, false],
    ['Lima with its numbers swapped', -77.03, -12.05, false],
    ['nowhere, at zero degrees', 0, 0, false],
  ])('%s is near Peru or not', (_, latitude, longitude, expected) => {
    expect(isNearPeru(latitude, longitude)).toBe(expected);
  });
});
