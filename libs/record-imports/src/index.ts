export type { Progress } from './chunk-loader.js';
export { describeProblem, describeReport } from './describe-report.js';
export type { DocumentProblem } from './document-rows.js';
export { importRecords, type ImportOptions, type ImportReport } from './import-records.js';
export { publishDocuments, type PublishedDocuments, type PublishOptions } from './publish-documents.js';
export type { ChangedDocument } from './store-changes.js';
export { REVISION_REASONS, type RevisionNote, type RevisionReason } from './write-revisions.js';
