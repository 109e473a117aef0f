export { Draft, draftOf } from './draft.js';
export type { NewDraft } from './draft-words.js';
export { Drafts } from './drafts.service.js';
export { EditorialModule } from './editorial.module.js';
