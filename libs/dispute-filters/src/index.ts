export type { CompanyAttributionFilter } from './company-attribution.inputs.js';
export {
  attributionConditions,
  eventOfRule,
  eventsOfFilter,
  ruleHolds,
  type AttributionTerms,
} from './company-conditions.js';
export type { FilterReading } from './dispute-condition.js';
export { disputeConditions } from './dispute-conditions.js';
export { DisputeFilter } from './dispute-filter.inputs.js';
export { disputeRows, pairOf, rowsByCompany, splitFilter } from './dispute-rows.js';
export { DisputesArgs } from './disputes.args.js';
export { EventConditions, eventConditions, strictest } from './event-conditions.inputs.js';
