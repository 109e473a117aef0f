import { announce } from '../frame/live-region.js';
import { useWords } from '../words/words.js';
import { EntryLine } from './entry-line.js';
import { EntryParts } from './entry-parts.js';
import { FieldFrame } from './field-frame.js';
import { useField } from './form-context.js';
import type { FieldProps } from './field-props.js';
import type { FormColumn } from './record-form.js';

/** Entries of several parts, such as an impact with its level and its proof, or an outcome with its date: a line each. */
export function EntriesField(props: FieldProps) {
  const { text, write } = useField(props.place);
  const words = useWords().form;
  const { label } = props.column;
  const entries = text === '' ? [] : text.split('|');
  const change = (index: number, entry: string) =>
    write(entries.map((other, at) => (at === index ? entry : other)).join('|'));
  const remove = (index: number) => {
    write(entries.filter((_, at) => at !== index).join('|'));
    announce(words.removed(words.row(label, index + 1)));
  };
  return (
    <FieldFrame {...props} isGroup>
      {(control) => (
        <>
          {entries.map((entry, index) => (
            <EntryLine key={index} name={words.row(label, index + 1)} onRemove={() => remove(index)}>
              <EntryParts
                column={props.column}
                entry={entry}
                control={index === 0 ? control : { ...control, id: `${control.id}-${index}` }}
                onChange={(next) => change(index, next)}
              />
            </EntryLine>
          ))}
          <button
            id={entries.length === 0 ? control.id : undefined}
            type="button"
            class="quiet-button"
            onClick={() => write([...entries, emptyEntry(props.column)].join('|'))}
          >
            {words.addOne}
          </button>
        </>
      )}
    </FieldFrame>
  );
}

/** Written so that the line stays there while nothing is chosen in it. */
const emptyEntry = ({ partChoices, isDated }: FormColumn): string =>
  partChoices ? ':'.repeat(partChoices.length - 1) + (isDated ? '@' : '') || ' ' : ' ';
