import { StatusChange } from '#minewatch/vocabulary';
import { nameMove } from './name-move.js';
import { isCountedAlike, type Position } from './position.js';

/** Why published data changed. */
export type ChangeReason = 'REAL_CHANGE' | 'CORRECTION' | 'LATE_ADDITION' | 'RULE_CHANGE';

/** A change of a record that was published since the previous edition. */
export interface PublishedChange {
  readonly reason: ChangeReason;
  readonly sentenceEn: string | null;
  readonly sentenceEs: string | null;
}

/** A dispute as the previous edition had it, as that month's end is known now, and at the end of this month. */
export interface DisputeSides {
  readonly id: number;
  readonly slug: string;
  readonly titleEn: string;
  readonly titleEs: string | null;
  /** As published; null where the edition did not count it. */
  readonly before: Position | null;
  /** The same day as known now; null where it is not counted then. */
  readonly known: Position | null;
  readonly now: Position | null;
  /** Whether the previous edition held its record at all. */
  readonly wasPublished: boolean;
  readonly mergedInto: string | null;
  readonly withdrawnReason: string | null;
  /** Newest first. */
  readonly changes: readonly PublishedChange[];
  readonly isReviewed: boolean;
  /** Whether something may have happened in it this month. */
  readonly hasEvents: boolean;
}

/** One movement of a dispute: what it is called, and between which positions. */
export interface Step {
  readonly movement: StatusChange;
  readonly from: Position | null;
  readonly to: Position | null;
  /** The published change that explains it; null for a move in the world. */
  readonly because: PublishedChange | null;
}

/** How a dispute came from what was published to where it is. */
export interface ExplainedDispute {
  readonly sides: DisputeSides;
  /** In order; each begins where the one before it ends. */
  readonly steps: readonly Step[];
  /** It contradicts the previous edition and no published change says why: the month cannot close. */
  readonly isUnexplained: boolean;
}

/** Reasons that may change what an edition said of its month. */
const REASONS_OF_THE_PAST: readonly ChangeReason[] = ['CORRECTION', 'LATE_ADDITION', 'RULE_CHANGE'];

/** @param isFirst no edition came before, so that there is nothing that could differ from it */
export function explainDispute(sides: DisputeSides, isFirst: boolean): ExplainedDispute {
  if (isFirst) return { sides, steps: firstSteps(sides), isUnexplained: false };
  const because = sides.changes.find(({ reason }) => REASONS_OF_THE_PAST.includes(reason)) ?? null;
  const correction = correct(sides, because);
  return {
    sides,
    steps: [...(correction ? [correction] : []), ...moveOn(sides.known, sides.now)],
    isUnexplained: correction !== null && !isExplained(correction, sides),
  };
}

function firstSteps({ now }: DisputeSides): Step[] {
  return now ? [{ movement: StatusChange.FIRST_EDITION, from: null, to: now, because: null }] : [];
}

/** From what was published to what is known now of the same day. */
function correct(sides: DisputeSides, because: PublishedChange | null): Step | null {
  const { before: from, known: to } = sides;
  if (!from && !to) return null;
  if (!from)
    return {
      movement: sides.wasPublished ? StatusChange.CORRECTED : StatusChange.ADDED_LATE,
      from,
      to,
      because,
    };
  if (!to)
    return { movement: sides.mergedInto ? StatusChange.MERGED : StatusChange.CORRECTED, from, to, because };
  if (from.status === to.status && isCountedAlike(from, to)) return null;
  const isCorrection = because !== null || from.status !== to.status;
  return {
    movement: isCorrection ? StatusChange.CORRECTED : StatusChange.RECLASSIFIED,
    from,
    to,
    because,
  };
}

/**
 * Type, place and companies of a dispute have no date, so that a change of them never contradicts the past; a merged or
 * withdrawn record says itself why it is gone.
 */
function isExplained({ movement, to, because }: Step, sides: DisputeSides): boolean {
  if (movement === StatusChange.RECLASSIFIED || because) return true;
  return to === null && (sides.mergedInto !== null || sides.withdrawnReason !== null);
}

/** From one day to the next, both as known now: what happened in the world. */
function moveOn(from: Position | null, to: Position | null): Step[] {
  if (!to) return from ? [{ movement: StatusChange.CORRECTED, from, to, because: null }] : [];
  if (!from) return [{ movement: StatusChange.NEW, from, to, because: null }];
  const between = { ...to, status: from.status };
  const steps: Step[] = [];
  if (!isCountedAlike(from, between))
    steps.push({ movement: StatusChange.RECLASSIFIED, from, to: between, because: null });
  if (from.status !== to.status)
    steps.push({ movement: nameMove(from.status, to.status), from: between, to, because: null });
  return steps;
}
