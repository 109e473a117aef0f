import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words/words.js';
import { FieldFrame, type ControlProps } from './field-frame.js';
import { useField } from './form-context.js';
import type { FieldProps } from './field-props.js';

/** One line of text, a number, an address. */
export function TextField(props: FieldProps) {
  const { text, write } = useField(props.place);
  return (
    <FieldFrame {...props}>
      {({ id, describedBy, isInvalid }) => (
        <input
          id={id}
          type="text"
          inputMode={INPUT_MODES[props.column.kind]}
          value={text}
          autocomplete="off"
          required={props.column.isRequired}
          aria-describedby={describedBy}
          aria-invalid={isInvalid || undefined}
          onInput={(event) => write(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}

const INPUT_MODES: Partial<Record<string, 'numeric' | 'decimal' | 'url'>> = {
  NUMBER: 'numeric',
  LATITUDE: 'decimal',
  LONGITUDE: 'decimal',
  URL: 'url',
  SOURCE: 'url',
};

/** Several lines, as high as what is written. */
export function LongTextField(props: FieldProps) {
  const { text, write } = useField(props.place);
  return (
    <FieldFrame {...props}>
      {(control) => (
        <GrowingText {...control} text={text} onWrite={write} isRequired={props.column.isRequired} />
      )}
    </FieldFrame>
  );
}

interface GrowingTextProps extends ControlProps {
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly isRequired?: boolean;
}

/** A text field that grows with its text. */
export function GrowingText({ id, describedBy, isInvalid, text, onWrite, isRequired }: GrowingTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!area.current) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight + 2}px`;
  }, [text]);
  return (
    <textarea
      ref={area}
      id={id}
      rows={2}
      value={text}
      required={isRequired}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      onInput={(event) => onWrite(event.currentTarget.value)}
    />
  );
}

/** One of a few. */
export function ChoiceField(props: FieldProps) {
  const { text, write } = useField(props.place);
  const choices = props.column.choices ?? [];
  const isKnown = text === '' || choices.some(({ code }) => code === text);
  return (
    <FieldFrame {...props}>
      {({ id, describedBy, isInvalid }) => (
        <select
          id={id}
          value={text}
          required={props.column.isRequired}
          aria-describedby={describedBy}
          aria-invalid={isInvalid || undefined}
          onChange={(event) => write(event.currentTarget.value)}
        >
          <option value="" />
          {!isKnown && <option value={text}>{text}</option>}
          {choices.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** Yes, no, or not said. */
export function YesNoField(props: FieldProps) {
  const { text, write } = useField(props.place);
  const words = useWords();
  const choices = [
    ['yes', words.desk.yes],
    ['no', words.desk.no],
    ['', words.form.notSaid],
  ] as const;
  return (
    <FieldFrame {...props} isGroup>
      {({ id }) => (
        <div class="radios">
          {choices.map(([value, label]) => (
            <label key={value} class="choice">
              <input
                id={value === 'yes' ? id : undefined}
                type="radio"
                name={id}
                checked={text === value}
                onChange={() => write(value)}
              />
              {label}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

/** What follows from another column is shown and cannot be written. */
export function DerivedField(props: FieldProps) {
  const { text } = useField(props.place);
  return <FieldFrame {...props}>{({ id }) => <output id={id}>{text || '–'}</output>}</FieldFrame>;
}
