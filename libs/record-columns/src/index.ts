export { forRules, readEntries, readingColumn, text } from './cell-columns.js';
export { date, endDate, startDate } from './date-columns.js';
export { geometry } from './geometry-columns.js';
export { KnownPlaces, slugOf, type KnownPlace } from './known-places.js';
export { codes, datedCodes, names, qualifiedCodes, references, textArray } from './list-columns.js';
export { coordinate, placeCode, placeFromText, placeNames, point, ubigeo } from './place-columns.js';
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
export { error, isError, note, warning, type Finding, type Problem, type Severity } from './problem.js';
export {
  RecordReference,
  SourceReference,
  type FileRule,
  type ItemList,
  type Reading,
  type RecordFile,
  type RecordKind,
  type RecordRow,
  type RowFinding,
  type RowRule,
  type SourceFacts,
  type TargetTable,
  type Value,
  type Values,
} from './record-file.js';
export { reference, referenceBy } from './reference-columns.js';
export { compareDays, inOrder, noPointWhereWithheld, scopeIsExplained } from './row-rules.js';
export { citations, source } from './source-columns.js';
export { suggest } from './suggest.js';
export { perhaps } from './wordings.js';
