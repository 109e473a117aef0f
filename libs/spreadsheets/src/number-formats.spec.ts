import { describe, expect, it } from '@jest/globals';
import { dateShownBy } from './number-formats.js';

describe('number formats', () => {
  it.each([
    ['dd/mm/yyyy', 'DAY'],
    ['mmm-yy', 'MONTH'],
    ['yyyy', 'YEAR'],
    ['h:mm', 'TIME'],
    ['0.00', null],
    ['#,##0 "days"', null],
    ['General', null],
    ['[Red]0.0', null],
    ['[$-409]d\\-mmm;@', 'DAY'],
    ['[h]:mm', 'TIME'],
    ['"d"0', null],
  ])('knows what the format %s shows', (code, shows) => {
    expect(dateShownBy(code)).toBe(shows);
  });
});
