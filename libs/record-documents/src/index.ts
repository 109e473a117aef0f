export { changedRecords, recordsWithoutReason, type ChangedRecord } from './changed-records.js';
export { compareDocuments } from './compare-documents.js';
export { describeForms, type FormColumn, type FormSection, type RecordForm } from './describe-forms.js';
export { columnsOf, partsOf, recordKinds, type DocumentPart } from './document-parts.js';
export type { FieldChange } from './field-change.js';
export { isSameCell, matchRows, nameRow, type RowMatch } from './match-rows.js';
export {
  readAllDocuments,
  readDocuments,
  readStoredDocuments,
  type StoredDocument,
} from './read-documents.js';
export type { DocumentSection, RecordDocument } from './record-document.js';
export { columnNamesOf, filesOf, rowsOfFile, writeCsv, writeRecordFile } from './write-files.js';
