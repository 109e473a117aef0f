export { CellChange } from './cell-change.js';
export { Note } from './note.js';
export { Notes } from './notes.service.js';
export { findRecord, readRevision, type StandingRecord } from './records.queries.js';
export { nameOf, StaffName } from './staff-name.js';
export { StaffRecord } from './staff-record.js';
export { StaffRecordsModule } from './staff-records.module.js';
export { RevisionReason } from './staff-revision.js';
