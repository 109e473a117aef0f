export { combineDocuments, type Choose, type ThreeSides } from './combine-documents.js';
export { completeDocument } from './complete-document.js';
export { DraftAction, DraftStateEnum, MoveEnum, Side } from './draft-codes.js';
export { findProblems, insisting, tryOut } from './draft-problems.js';
export {
  findLeftBehind,
  isOrganisationOfOne,
  listDrafts,
  lockDrafts,
  type DraftFilter,
  type StoredDraft,
} from './drafts.queries.js';
export { moves, movesFor, type DraftState, type Move, type MoveName } from './moves.js';
export { isOutdated, publishDrafts, publishTentatively } from './publish-drafts.js';
export { referenceColumns, tableOf } from './record-references.js';
