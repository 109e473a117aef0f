import { describe, expect, it } from '@jest/globals';
import { byteRangeOf } from './byte-range.js';

describe('the part of a file that is asked for', () => {
  it.each([
    ['bytes=0-9', { first: 0, last: 9 }],
    ['bytes=90-', { first: 90, last: 99 }],
    ['bytes=-5', { first: 95, last: 99 }],
    ['bytes=-500', { first: 0, last: 99 }],
    ['bytes=50-500', { first: 50, last: 99 }],
  ])('%s of 100 bytes is %o', (header, range) => {
    expect(byteRangeOf(header, 100)).toEqual(range);
  });

  it.each([undefined, 'bytes=-', 'bytes=9-5', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=a-b'])(
    'is the whole where a header says %s',
    (header) => {
      expect(byteRangeOf(header, 100)).toBeNull();
    },
  );

  it.each(['bytes=100-', 'bytes=-0'])('is refused where %s lies beyond the end', (header) => {
    expect(byteRangeOf(header, 100)).toBe('unsatisfiable');
  });
});
