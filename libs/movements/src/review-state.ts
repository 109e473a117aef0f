import { Status } from '#minewatch/vocabulary';
import type { ExplainedDispute } from './explain-steps.js';

/** Statuses after which nobody need look every month. */
const CLOSED: readonly Status[] = [Status.WITHDRAWN, Status.MERGED];

/** Whether a dispute belongs to the round of its month: it is not withdrawn or merged, or something happened all the same. */
export function isInRound({ sides: { now, isReviewed, hasEvents } }: ExplainedDispute): boolean {
  return now !== null && (!CLOSED.includes(now.status) || isReviewed || hasEvents);
}
