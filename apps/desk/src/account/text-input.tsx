import type { ComponentChildren } from 'preact';

interface TextInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly type?: 'text' | 'email' | 'password';
  readonly autocomplete?: string;
  readonly hint?: string;
  readonly inputMode?: 'numeric' | 'text';
  readonly isOptional?: boolean;
  readonly hasFocus?: boolean;
  readonly children?: ComponentChildren;
}

/** A labelled field of a small form. */
export function TextInput(props: TextInputProps) {
  const { id, label, value, onValue, type = 'text', autocomplete, hint, inputMode, hasFocus } = props;
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      {hint && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
      <input
        id={id}
        ref={hasFocus ? focusOnce : undefined}
        type={type as 'text'}
        value={value}
        autocomplete={autocomplete}
        inputMode={inputMode}
        required={!props.isOptional}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {props.children}
    </div>
  );
}

const seen = new WeakSet<HTMLElement>();

function focusOnce(element: HTMLElement | null): void {
  if (!element || seen.has(element)) return;
  seen.add(element);
  element.focus();
}
