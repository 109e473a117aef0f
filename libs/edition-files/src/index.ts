export { buildEditionFiles, type EditionFiles } from './build-edition-files.js';
export type { BuiltFile } from './built-file.js';
export type { EditionFacts } from './edition-facts.js';
export { rebuildEdition } from './rebuild-edition.js';
