export { CodeListsModule } from './code-lists.module.js';
export { codeListReadings } from './code-lists.reading.js';
