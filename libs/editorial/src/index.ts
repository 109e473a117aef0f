export { Draft, draftOf } from './draft.js';
export { DraftMoves, type Moved } from './draft-moves.service.js';
export type { NewDraft } from './draft-words.js';
export { Drafts } from './drafts.service.js';
export { EditorialModule } from './editorial.module.js';
