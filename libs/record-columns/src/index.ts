export { actor, isActorNamed, type KnownActor } from './actor-column.js';
export { derived, longText, readEntries, readingColumn, text } from './cell-columns.js';
export { date, day, endDate, startDate } from './date-columns.js';
export { geometry } from './geometry-columns.js';
export { KnownPlaces, slugOf, type KnownPlace } from './known-places.js';
export {
  codes,
  datedCodes,
  names,
  qualifiedCodes,
  references,
  textArray,
  writeEntries,
} from './list-columns.js';
export {
  coordinate,
  placeCode,
  placeFromText,
  placeName,
  placeNames,
  placesNamedIn,
  point,
  ubigeo,
} from './place-columns.js';
export {
  choice,
  code,
  count,
  country,
  domain,
  exchangeMic,
  language,
  lei,
  percent,
  psgPage,
  ruc,
  slug,
  url,
  yesNo,
} from './plain-columns.js';
export { error, isError, note, warning, type Finding, type Problem, type Severity } from './problem.js';
export {
  ActorReference,
  RecordReference,
  SourceReference,
  type Column,
  type ColumnForm,
  type FileRule,
  type FormKind,
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
export { reference, referenceBy, referenceKind, type ReferenceTarget } from './reference-columns.js';
export { compareDays, inOrder, onlyDistrictWhereWithheld, scopeIsExplained } from './row-rules.js';
export { citations, source, sourceType } from './source-columns.js';
export { suggest } from './suggest.js';
export { perhaps } from './wordings.js';
