import { CodesField } from './codes-field.js';
import { DateField } from './date-field.js';
import { EntriesField } from './entries-field.js';
import { GeometryField } from './geometry-field.js';
import { ChoiceField, DerivedField, LongTextField, TextField, YesNoField } from './plain-fields.js';
import type { FieldProps } from './field-props.js';
import type { ColumnKind } from './record-form.js';
import { ReferenceField, ReferencesField } from './reference-fields.js';
import { SourcesField } from './sources-field.js';
import type { FunctionComponent } from 'preact';

/** Which control serves which kind of column. */
const CONTROLS: Readonly<Record<ColumnKind, FunctionComponent<FieldProps>>> = {
  TEXT: TextField,
  LONG_TEXT: LongTextField,
  CODE: ChoiceField,
  CODES: CodesField,
  CHOICE: ChoiceField,
  DATE: DateField,
  REFERENCE: ReferenceField,
  REFERENCES: ReferencesField,
  NUMBER: TextField,
  YES_NO: YesNoField,
  LATITUDE: TextField,
  LONGITUDE: TextField,
  URL: TextField,
  SOURCE: TextField,
  SOURCES: SourcesField,
  GEOMETRY: GeometryField,
  ENTRIES: EntriesField,
};

export function Field(props: FieldProps) {
  const Control = props.column.isDerived ? DerivedField : CONTROLS[props.column.kind];
  return <Control {...props} />;
}
