export { viewOf, RecordDocumentView } from './record-document.js';
export { documentOf, RecordDocumentInput } from './record-document.inputs.js';
export { RecordFormsModule } from './record-forms.module.js';
export { RecordKind as RecordKindEnum } from '#minewatch/graphql';
export { problemIn, RecordProblem, type PlacedFinding } from './record-problem.js';
