import { describe, expect, it } from '@jest/globals';
import { termsOf } from '#minewatch/vocabulary';
import { isDrawnAsArea, isDrawnAsPoint } from './index.js';

describe('how precisely a place may be drawn', () => {
  const precisions = termsOf('location_precision').map((term) => term.code);

  it('draws sites and their neighbourhood as points', () => {
    expect(precisions.filter(isDrawnAsPoint)).toEqual(['SITE', 'NEAR']);
  });

  it('draws districts and provinces as areas, and nothing coarser or withheld at all', () => {
    expect(precisions.filter(isDrawnAsArea)).toEqual(['DISTRICT', 'PROVINCE']);
  });
});
