import type { Certainty, Sql } from '#minewatch/graphql';
import type { DisputeFilter } from './dispute-filter.inputs.js';

/** How a filter is read: on which day, and whether every reading of uncertain dates must match or some. */
export interface FilterReading {
  readonly today: string;
  readonly certainty: Certainty;
}

/** One condition of a filter on a row of dispute; null when the filter does not ask for it. */
export type DisputeCondition = (dispute: Sql, filter: DisputeFilter, reading: FilterReading) => Sql | null;
