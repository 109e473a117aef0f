export { closeEdition, type ClosedEdition, type ClosingOptions } from './close-edition.js';
export { EditionClosingModule } from './edition-closing.module.js';
export { nextEdition } from './closing-order.js';
export { ClosingRefused, type ClosingReason } from './closing-refused.js';
export { monthAfter, type EditionVersion, type Stage } from './edition-version.js';
export { closeFirstEdition } from './first-edition.js';
export { renewRedactedEditions } from './renew-redacted-editions.js';
