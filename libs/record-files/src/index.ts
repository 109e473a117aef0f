export { checkKeys } from './check-keys.js';
export { readCsv } from './read-csv.js';
export { readRows, type ReadFile } from './read-rows.js';
export { NoRecordFiles, readFolder, type RecordFolder } from './record-folder.js';
export type { WrittenFile } from './written-file.js';
