import type { ComponentChildren } from 'preact';
import type { FieldPlace } from './form-context.js';
import type { FormColumn } from './record-form.js';

/** A field of the form: its description, its cell, and what stands below it. */
export interface FieldProps {
  readonly column: FormColumn;
  readonly place: FieldPlace;
  readonly extra?: ComponentChildren;
}
