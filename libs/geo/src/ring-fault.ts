import type { Position } from 'geojson';

/** Why a ring is not the edge of an area, in the sense of OGC Simple Features. */
export type RingFault = 'TOO_SHORT' | 'NOT_CLOSED' | 'TOUCHES_ITSELF' | 'CROSSES_ITSELF';

type Corner = readonly [x: number, y: number];
type Side = readonly [from: Corner, to: Corner];

/** The first fault of a polygon's ring, or null. Takes quadratic time: milliseconds for a thousand corners. */
export function findRingFault(ring: readonly Position[]): RingFault | null {
  const corners = ring.map(([x, y]): Corner => [x as number, y as number]);
  if (corners.length < 4) return 'TOO_SHORT';
  const sides = corners.slice(1).map((to, i): Side => [corners[i] as Corner, to]);
  const [first, last] = [corners[0] as Corner, corners[corners.length - 1] as Corner];
  if (!areSame(first, last)) return 'NOT_CLOSED';
  if (new Set(corners.map(String)).size !== sides.length || sides.some(turnsBack)) return 'TOUCHES_ITSELF';
  return sides.some(meetsALaterOne) ? 'CROSSES_ITSELF' : null;
}

/** Whether the next side runs back over this one: a spike without width. */
function turnsBack([from, corner]: Side, i: number, sides: readonly Side[]): boolean {
  const [, to] = sides[(i + 1) % sides.length] as Side;
  const isStraight = turn(from, corner, to) === 0;
  return (
    isStraight &&
    (corner[0] - from[0]) * (to[0] - corner[0]) + (corner[1] - from[1]) * (to[1] - corner[1]) < 0
  );
}

function meetsALaterOne(side: Side, i: number, sides: readonly Side[]): boolean {
  const isClosing = (k: number) => i === 0 && k === sides.length - 1;
  for (let k = i + 2; k < sides.length; k++) if (!isClosing(k) && meet(side, sides[k] as Side)) return true;
  return false;
}

function meet(one: Side, other: Side): boolean {
  const a = one[0];
  const b = one[1];
  const c = other[0];
  const d = other[1];
  if (!overlap(a[0], b[0], c[0], d[0]) || !overlap(a[1], b[1], c[1], d[1])) return false;
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

function overlap(a: number, b: number, c: number, d: number): boolean {
  return Math.max(a, b) >= Math.min(c, d) && Math.max(c, d) >= Math.min(a, b);
}

/** Sign of the turn from a over b to c: 1 to the left, -1 to the right, 0 straight on or back. */
function turn(a: Corner, b: Corner, c: Corner): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function areSame(a: Corner, b: Corner): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
