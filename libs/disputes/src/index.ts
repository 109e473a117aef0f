import { DisputeActor } from './dispute-actor.entity.js';
import { DisputeFigures } from './dispute-figures.entity.js';
import { DisputeCommunity, DisputeProject } from './dispute-links.entity.js';
import { DisputePlace } from './dispute-place.entity.js';
import { DisputeStatus } from './dispute-status.entity.js';
import { DisputeImpact, DisputeIssue, DisputeOutcome } from './dispute-terms.entity.js';
import { Dispute } from './dispute.entity.js';
import { StatusPeriod } from './status-period.entity.js';

export { DisputeActor } from './dispute-actor.entity.js';
export { DisputeFacets } from './dispute-facets.js';
export { facets } from './dispute-facets.reading.js';
export { DisputeStatus } from './dispute-status.entity.js';
export { Dispute } from './dispute.entity.js';
export { DisputesModule } from './disputes.module.js';
export { disputeReadings } from './disputes.reading.js';

export const disputeEntities = [
  Dispute,
  DisputeIssue,
  DisputeImpact,
  DisputeOutcome,
  DisputeProject,
  DisputeCommunity,
  DisputeActor,
  DisputeStatus,
  DisputeFigures,
  DisputePlace,
  StatusPeriod,
];
