export { contentSecurityPolicy } from './content-security.js';
export type { MapLine, MapRow, MapRows } from './map-rows.js';
export type { MapWords } from './map-words.js';
export { PublicQueryFailed, type PublicQuery } from './page-document.js';
export type { PagesOptions } from './page-handlers.js';
export { registerPages } from './register-pages.js';
