export { gatherRecords, type SheetRecord } from './documents-of-tables.js';
export { readSpreadsheet } from './read-spreadsheet.js';
export { mergeRecord, type MergedRecord } from './merge-record.js';
export { spreadsheetLimits } from './spreadsheet-limits.js';
export { SpreadsheetRefused } from './spreadsheet-refused.js';
export { writeList } from './write-list.js';
