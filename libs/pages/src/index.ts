export { contentSecurityPolicy } from './frame/content-security.js';
export type { MapLine, MapRow, MapRows } from './map/map-rows.js';
export type { MapWords } from './map/map-words.js';
export { DraftPages, type DraftPageAsked, type NoPreview } from './draft-pages.js';
export type { PageAnswer } from './frame/answer-page.js';
export { PublicQueryFailed, type PublicQuery } from './frame/page-document.js';
export type { PagesOptions } from './frame/page-handlers.js';
export { registerPages } from './register-pages.js';
