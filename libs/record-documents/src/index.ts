export { describeForms, type FormColumn, type FormSection, type RecordForm } from './describe-forms.js';
export { partsOf, recordKinds, type DocumentPart } from './document-parts.js';
export type { FieldChange } from './field-change.js';
export type { DocumentSection, RecordDocument } from './record-document.js';
