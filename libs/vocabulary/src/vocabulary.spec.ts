import { describe, expect, it } from '@jest/globals';
import { getTerm, isCodeOf, labelOf, listNames, Status, termsOf, UnknownCode } from './index.js';

describe('the vocabulary', () => {
  it('says what a code is called in each language', () => {
    expect(labelOf('status', Status.LATENT, 'en')).toBe('Latent');
    expect(labelOf('status', 'LATENT', 'es')).toBe('Latente');
  });

  it('gives the rank and heading of a term where its list has them', () => {
    expect(getTerm('date_precision', 'MONTH').rank).toBe(4);
    expect(getTerm('event_type', 'ENV_SPILL').group).toBe('ENV');
    expect(getTerm('status', 'ACTIVE')).toEqual({ code: 'ACTIVE', en: 'Active', es: 'Activo' });
  });

  it('tells its codes from other text', () => {
    expect(isCodeOf('status', 'ACTIVE')).toBe(true);
    expect(isCodeOf('status', 'active')).toBe(false);
    expect(isCodeOf('status', 'toString')).toBe(false);
  });

  it('refuses a code that its list does not hold, by name', () => {
    expect(() => labelOf('status', 'GONE' as 'LATENT', 'en')).toThrow(UnknownCode);
  });

  it('keeps lists in the order of their files', () => {
    expect(listNames()).toContain('location_precision');
    expect(termsOf('intensity').map((term) => term.rank)).toEqual([0, 1, 2, 3, 4]);
  });
});
