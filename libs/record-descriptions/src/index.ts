export { boundariesFile } from './boundaries.file.js';
export { placesFile } from './places.file.js';
export { recordFiles } from './record-files.js';
export { vocabularyFile } from './vocabulary.file.js';
