export {
  forRules,
  readEntries,
  readingColumn,
  text,
  UnreadableCell,
  valueColumn,
  type ColumnOptions,
} from './cell-columns.js';
export { date, endDate, startDate } from './date-columns.js';
export { describeProblem, describeReport } from './describe-report.js';
export { importRecords, type ImportOptions, type ImportReport } from './import-records.js';
export { foldName, slugOf } from './known-places.js';
export { geometry } from './geometry-columns.js';
export {
  codes,
  datedCodes,
  listColumn,
  names,
  qualifiedCodes,
  references,
  textArray,
} from './list-columns.js';
export type { FileSummary } from './tally.js';
export {
  choice,
  code,
  count,
  country,
  domain,
  exchangeMic,
  language,
  percent,
  psgPage,
  slug,
  url,
  yesNo,
} from './plain-columns.js';
export { coordinate, placeCode, placeFromText, placeNames, point, ubigeo } from './place-columns.js';
export { error, isError, note, warning, type Finding, type Problem, type Severity } from './problem.js';
export { NoRecordFiles, readFolder, type RecordFolder } from './record-folder.js';
export {
  RecordReference,
  type FileRule,
  type RecordFile,
  type RecordRow,
  type RowFinding,
  type RowRule,
  type TargetTable,
} from './record-file.js';
export { reference, referenceBy } from './reference-columns.js';
export { compareDays, inOrder, noPointWhereWithheld, scopeIsExplained } from './row-rules.js';
export { citations, source } from './source-columns.js';
export { expectations, mistakes } from './wordings.js';
export type { WrittenFile, WrittenRow } from './written-file.js';
