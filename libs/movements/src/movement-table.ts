import { StatusChange, termsOf, type Status } from '#minewatch/vocabulary';
import type { ExplainedDispute, Step } from './explain-steps.js';
import { isInSlice, type Position, type Slice } from './position.js';
import { isInRound } from './review-state.js';

/** How many disputes had a status. */
export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** How many disputes moved alike; `from` is null where they were not counted before, `to` where they are not any more. */
export interface MovementCount {
  readonly movement: StatusChange;
  readonly from: Status | null;
  readonly to: Status | null;
  readonly count: number;
}

/** What moves no number: kept apart from the movements. */
export interface StillCounts {
  readonly confirmed: number;
  /** Active, reviewed, and nothing happened this month. */
  readonly noEvents: number;
  /** Nobody has said that nothing changed. */
  readonly notReviewed: number;
}

/** The disputes at the end of the previous month, what moved, and those at the end of this one. */
export interface MovementTable {
  readonly opening: readonly StatusCount[];
  readonly movements: readonly MovementCount[];
  readonly closing: readonly StatusCount[];
  readonly still: StillCounts;
}

const statuses = termsOf('status').map(({ code }) => code);
const names = termsOf('status_change').map(({ code }) => code);

/** Opening, movements and closing of some of the disputes, each counted for itself: whether they agree is asked apart. */
export function tabulate(disputes: readonly ExplainedDispute[], slice: Slice = {}): MovementTable {
  const moves = disputes.map(({ steps }) => steps.flatMap((step) => moveWithin(step, slice)));
  return {
    opening: countStatuses(
      disputes.map(({ sides }) => sides.before),
      slice,
    ),
    movements: countMoves(moves.flat()),
    closing: countStatuses(
      disputes.map(({ sides }) => sides.now),
      slice,
    ),
    still: countStill(disputes.filter(({ sides }, at) => !moves[at]!.length && isInSlice(sides.now, slice))),
  };
}

/** The statuses for which opening and movements do not make the closing. */
export function listGaps({ opening, movements, closing }: MovementTable): Status[] {
  const countOf = (counts: readonly StatusCount[], wanted: Status) =>
    counts.find(({ status }) => status === wanted)?.count ?? 0;
  return statuses.filter((status) => {
    const moved = movements.reduce(
      (sum, { from, to, count }) => sum + (to === status ? count : 0) - (from === status ? count : 0),
      0,
    );
    return countOf(opening, status) + moved !== countOf(closing, status);
  });
}

/** What a standing dispute of a month is called; null where nobody reviewed it. */
export function nameStanding({ sides }: ExplainedDispute): StatusChange | null {
  if (!sides.isReviewed) return null;
  const isQuiet = sides.now?.status === 'ACTIVE' && !sides.hasEvents;
  return isQuiet ? StatusChange.NO_EVENTS : StatusChange.CONFIRMED;
}

type Move = Omit<MovementCount, 'count'>;

/** A step as seen from a slice: one that stays within it and keeps its status is none. */
function moveWithin({ movement, from, to }: Step, slice: Slice): Move[] {
  const start = isInSlice(from, slice) ? from.status : null;
  const end = isInSlice(to, slice) ? to.status : null;
  return start === end ? [] : [{ movement, from: start, to: end }];
}

function countStatuses(positions: readonly (Position | null)[], slice: Slice): StatusCount[] {
  const counted = positions.filter((position) => isInSlice(position, slice));
  return statuses.map((status) => ({
    status,
    count: counted.filter((position) => position.status === status).length,
  }));
}

/** In the order of the vocabulary. */
function countMoves(moves: readonly Move[]): MovementCount[] {
  const counts = new Map<string, MovementCount>();
  for (const move of moves) {
    const key = `${move.movement} ${move.from} ${move.to}`;
    counts.set(key, { ...move, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const rank = ({ movement, from, to }: MovementCount) =>
    names.indexOf(movement) * 100 +
    (from ? statuses.indexOf(from) + 1 : 0) * 10 +
    (to ? statuses.indexOf(to) + 1 : 0);
  return [...counts.values()].sort((one, other) => rank(one) - rank(other));
}

function countStill(disputes: readonly ExplainedDispute[]): StillCounts {
  const named = disputes.map(nameStanding);
  const count = (wanted: StatusChange) => named.filter((name) => name === wanted).length;
  return {
    confirmed: count(StatusChange.CONFIRMED),
    noEvents: count(StatusChange.NO_EVENTS),
    notReviewed: disputes.filter((dispute) => !dispute.sides.isReviewed && isInRound(dispute)).length,
  };
}
