import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../words/words.js';
import { FieldFrame } from './field-frame.js';
import { useField } from './form-context.js';
import type { FieldProps } from './field-props.js';
import { checkDate, type DateReading } from './lookups.js';

const WAIT_MS = 250;

/** A date in EDTF that says what it was understood as: "between 1 August and 30 September 2012". */
export function DateField(props: FieldProps) {
  const { id, text, problems, write } = useField(props.place);
  const { words } = useSpeech();
  const reading = useDateReading(text);
  const isRefused = reading?.problem != null && problems.length === 0;
  return (
    <FieldFrame {...props}>
      {({ describedBy, isInvalid }) => (
        <>
          <input
            id={id}
            type="text"
            value={text}
            autocomplete="off"
            spellcheck={false}
            placeholder={words.form.dateExample}
            required={props.column.isRequired}
            aria-describedby={[describedBy, `${id}-reading`].filter(Boolean).join(' ')}
            aria-invalid={isInvalid || isRefused || undefined}
            onInput={(event) => write(event.currentTarget.value.trim())}
          />
          <output
            id={`${id}-reading`}
            for={id}
            class={isRefused ? 'date-reading problem is-error' : 'date-reading'}
          >
            {reading && (isRefused ? reading.problem : reading.problem == null && reading.sentence)}
          </output>
        </>
      )}
    </FieldFrame>
  );
}

/** What the server understood; null until it said so, and while there is nothing to understand. */
function useDateReading(text: string): DateReading | null {
  const { language } = useSpeech();
  const [reading, setReading] = useState<{ text: string; is: DateReading } | null>(null);
  useEffect(() => {
    if (text === '') return;
    let isWanted = true;
    const wait = setTimeout(() => {
      checkDate(text, language).then(
        (is) => isWanted && setReading({ text, is }),
        () => undefined,
      );
    }, WAIT_MS);
    return () => {
      isWanted = false;
      clearTimeout(wait);
    };
  }, [text, language]);
  return text !== '' && reading?.text === text ? reading.is : null;
}
