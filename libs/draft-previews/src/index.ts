export { previewDraft, type Preview, type Sight } from './preview-draft.js';
export type { ShownRecord } from './records-that-show.js';
