export { readList, type ListFilter } from './read-list.js';
export { SheetDraftsModule } from './sheet-drafts.module.js';
