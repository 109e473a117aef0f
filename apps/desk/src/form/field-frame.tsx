import type { ComponentChildren } from 'preact';
import { useWords } from '../words/words.js';
import type { Problem } from './problem.js';
import type { FormColumn } from './record-form.js';
import { useField, type FieldPlace } from './form-context.js';

/** What a control needs to belong to its label, hint and fault. */
export interface ControlProps {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
}

interface FieldFrameProps {
  readonly column: FormColumn;
  readonly place: FieldPlace;
  /** A group of controls has a legend instead of a label. */
  readonly isGroup?: boolean;
  readonly extra?: ComponentChildren;
  readonly children: (control: ControlProps) => ComponentChildren;
}

/** Lines that are long, though they are one. */
const WIDE = /^(title|name|headline|legal_name|url)/;

/** Label, hint, control and what is wrong with it, tied together for every reader. */
export function FieldFrame({ column, place, isGroup, extra, children }: FieldFrameProps) {
  const { id, problems } = useField(place);
  const words = useWords();
  const control = controlOf(id, column, problems);
  const label = (
    <>
      {column.label}
      {column.isRequired && <span class="required"> ({words.desk.required})</span>}
    </>
  );
  const body = (
    <>
      {children(control)}
      {column.hint && (
        <small id={`${id}-hint`} class="hint">
          {column.hint}
        </small>
      )}
      <FieldProblems id={id} problems={problems} />
      {extra}
    </>
  );
  const style = styleOf(column);
  if (isGroup)
    return (
      <fieldset class={style} aria-describedby={control.describedBy}>
        <legend>{label}</legend>
        {body}
      </fieldset>
    );
  return (
    <div class={style}>
      <label for={id}>{label}</label>
      {body}
    </div>
  );
}

function controlOf(id: string, { hint }: FormColumn, problems: readonly Problem[]): ControlProps {
  const describedBy = [hint && `${id}-hint`, ...problems.map((_, index) => `${id}-problem-${index}`)];
  return {
    id,
    describedBy: describedBy.filter(Boolean).join(' ') || undefined,
    isInvalid: problems.some(({ severity }) => severity === 'ERROR'),
  };
}

function styleOf({ kind, name }: FormColumn): string {
  const wide = WIDE.test(name) ? ' is-wide' : '';
  return `form-field kind-${kind.toLowerCase().replace('_', '-')}${wide}`;
}

function FieldProblems({ id, problems }: { readonly id: string; readonly problems: readonly Problem[] }) {
  const words = useWords().form;
  return (
    <>
      {problems.map(({ severity, message }, index) => (
        <p key={index} id={`${id}-problem-${index}`} class={`problem is-${severity.toLowerCase()}`}>
          <span class="unseen">{words.severities[severity]}: </span>
          {message}
        </p>
      ))}
    </>
  );
}
