import { allOf, anyOf, Certainty, sql, type Sql } from '#minewatch/graphql';
import type { DisputeCondition, FilterReading } from './dispute-condition.js';
import type { DisputeFilter } from './dispute-filter.inputs.js';
import { linkConditions } from './link-conditions.js';
import { ownConditions } from './own-conditions.js';
import { timeConditions } from './time-conditions.js';

/** The conditions of a filter on a row of dispute. */
export function disputeConditions(dispute: Sql, filter: DisputeFilter, reading: FilterReading): Sql[] {
  return [...ownConditions, ...linkConditions, ...timeConditions, ...groups]
    .map((condition) => condition(dispute, filter, reading))
    .filter((made) => made !== null);
}

/** What some reading of the dates denies, not every one affirms: below `not` the two change places. */
function denied(reading: FilterReading): FilterReading {
  const isCertain = reading.certainty === Certainty.CERTAIN;
  return { ...reading, certainty: isCertain ? Certainty.POSSIBLE : Certainty.CERTAIN };
}

const groups: readonly DisputeCondition[] = [
  (dispute, { and }, reading) =>
    and ? allOf(and.map((filter) => allOf(disputeConditions(dispute, filter, reading)))) : null,
  (dispute, { or }, reading) =>
    or ? anyOf(or.map((filter) => allOf(disputeConditions(dispute, filter, reading)))) : null,
  (dispute, { not }, reading) =>
    not ? sql`(${allOf(disputeConditions(dispute, not, denied(reading)))}) is not true` : null,
];
