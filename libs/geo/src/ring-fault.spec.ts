import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findRingFault } from './index.js';

describe('the edge of an area', () => {
  it.each([
    [
      'a square',
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ],
      null,
    ],
    [
      'a triangle with corners in a straight line',
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [1, 1],
        [0, 0],
      ],
      null,
    ],
    [
      'two corners and back',
      [
        [0, 0],
        [1, 1],
        [0, 0],
      ],
      'TOO_SHORT',
    ],
    [
      'an open line',
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
      ],
      'NOT_CLOSED',
    ],
    [
      'an eight through one corner',
      [
        [0, 0],
        [1, 1],
        [2, 0],
        [2, 2],
        [1, 1],
        [0, 2],
        [0, 0],
      ],
      'TOUCHES_ITSELF',
    ],
    [
      'a spike without width',
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [3, 2],
        [0, 2],
        [0, 0],
      ],
      'TOUCHES_ITSELF',
    ],
    [
      'a bow tie',
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ],
      'CROSSES_ITSELF',
    ],
    [
      'a corner on a side',
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
        [0, 0],
      ],
      'CROSSES_ITSELF',
    ],
  ])('%s', (_, ring, fault) => {
    expect(findRingFault(ring)).toBe(fault);
  });

  it('of any polygon whose corners lie around a middle is without fault, from whichever corner it starts', () => {
    const star = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(star, fc.nat(), (radii, shift) => {
        const corners = radii.map((radius, i) => {
          const angle = (2 * Math.PI * (i + shift)) / radii.length;
          return [radius * Math.cos(angle), radius * Math.sin(angle)];
        });
        expect(findRingFault([...corners, corners[0] as number[]])).toBeNull();
      }),
    );
  });
});
