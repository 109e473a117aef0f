import fc from 'fast-check';
import { FIRST_PROJECT, LAST_DAY, type Bounds, type OwnershipGraph } from './ownership-model.js';

export interface ModelEvent {
  /** Place of its dispute in the list; null when it belongs to none. */
  readonly dispute: number | null;
  readonly on: Bounds;
  readonly dead: number | null;
  readonly injured: number | null;
  readonly isRetracted: boolean;
}

export interface ModelStatus {
  readonly dispute: number;
  readonly from: Bounds;
  readonly status: string;
}

export interface ModelDispute {
  readonly startsOn: number;
  readonly projects: readonly number[];
  readonly communities: readonly number[];
  /** Defendants of each of its legal cases. */
  readonly cases: readonly (readonly number[])[];
  /** News items about it. */
  readonly news: readonly number[];
}

/** All that the derived tables about disputes follow from, beside the stakes; a null has been deleted or not yet made. */
export interface DisputeWorld {
  readonly disputes: readonly ModelDispute[];
  readonly events: readonly (ModelEvent | null)[];
  readonly statuses: readonly (ModelStatus | null)[];
  readonly communityPlaces: readonly (string | null)[];
  readonly projectPlaces: readonly (string | null)[];
}

export const DISPUTES = 2;
export const EVENTS = 6;
export const STATUSES = 4;
export const COMMUNITIES = 3;
export const CASES = 2;
export const NEWS = 2;
const COMPANIES = 5;
const PROJECTS = 2;
/** Codes that the seed has. */
const UBIGEOS = ['08', '0301', '080801'];

const day = fc.integer({ min: 0, max: LAST_DAY });
const bounds = fc
  .tuple(day, fc.integer({ min: 0, max: 4 }), fc.boolean())
  .map(([at, width, isExact]): Bounds => ({ earliest: at, latest: isExact ? at : at + width }));
const count = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 2 });
const dispute = fc.integer({ min: 0, max: DISPUTES - 1 });
const someOf = (from: number, to: number) =>
  fc.subarray(Array.from({ length: to - from }, (_, at) => from + at));
const place = fc.option(fc.constantFrom(...UBIGEOS), { freq: 2 });
const exactly = <Item>(arbitrary: fc.Arbitrary<Item>, length: number) =>
  fc.array(arbitrary, { minLength: length, maxLength: length });

export const disputeWorld: fc.Arbitrary<DisputeWorld> = fc.record({
  disputes: exactly(
    fc.record({
      startsOn: day,
      projects: someOf(FIRST_PROJECT, FIRST_PROJECT + PROJECTS),
      communities: someOf(0, COMMUNITIES),
      cases: exactly(someOf(0, COMPANIES), CASES),
      news: someOf(0, NEWS),
    }),
    DISPUTES,
  ),
  events: exactly(
    fc.option(
      fc.record({
        dispute: fc.option(dispute, { freq: 6 }),
        on: bounds,
        dead: count,
        injured: count,
        isRetracted: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
      }),
      { freq: 4 },
    ),
    EVENTS,
  ),
  // The start of an entry is unique within its dispute.
  statuses: exactly(
    fc.option(fc.record({ dispute, from: bounds, status: fc.constantFrom('ACTIVE', 'LATENT', 'RESOLVED') }), {
      freq: 4,
    }),
    STATUSES,
  ).map((entries) =>
    entries.map((entry, at) =>
      entries.slice(0, at).some((other) => isSameStart(entry, other)) ? null : entry,
    ),
  ),
  communityPlaces: exactly(place, COMMUNITIES),
  projectPlaces: exactly(place, PROJECTS),
});

/** A world and the graph of ownership that it stands in. */
export interface Case {
  readonly graph: OwnershipGraph;
  readonly world: DisputeWorld;
}

function isSameStart(one: ModelStatus | null, other: ModelStatus | null): boolean {
  return (
    one !== null &&
    other !== null &&
    one.dispute === other.dispute &&
    one.from.earliest === other.from.earliest &&
    one.from.latest === other.from.latest
  );
}
