export { RecordChangesModule } from './record-changes.module.js';
export { recordChangeReadings } from './record-changes.reading.js';
