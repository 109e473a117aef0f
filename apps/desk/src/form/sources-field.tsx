import { announce } from '../frame/live-region.js';
import { useWords } from '../words/words.js';
import { EntryLine } from './entry-line.js';
import { FieldFrame, type ControlProps } from './field-frame.js';
import { useField } from './form-context.js';
import type { FieldProps } from './field-props.js';

/** Addresses that a record rests on, one field each; a new empty one is always at hand. */
export function SourcesField(props: FieldProps) {
  const { text, write } = useField(props.place);
  const words = useWords().form;
  const sources = text === '' ? [] : text.split('|');
  const change = (index: number, address: string) =>
    write(sources.map((source, at) => (at === index ? address.replaceAll('|', '%7C') : source)).join('|'));
  const remove = (index: number) => {
    write(sources.filter((_, at) => at !== index).join('|'));
    announce(words.removed(words.source(index + 1)));
  };
  const add = () => write([...sources, sources.length === 0 ? 'https://' : ''].join('|'));
  return (
    <FieldFrame {...props} isGroup>
      {({ id, ...control }) => (
        <>
          {sources.map((source, index) => (
            <EntryLine key={index} name={words.source(index + 1)} onRemove={() => remove(index)}>
              <input
                id={index === 0 ? id : `${id}-${index}`}
                type="text"
                inputMode="url"
                aria-label={words.source(index + 1)}
                {...describedAs(control)}
                value={source}
                onInput={(event) => change(index, event.currentTarget.value)}
              />
            </EntryLine>
          ))}
          <button id={sources.length === 0 ? id : undefined} type="button" class="quiet-button" onClick={add}>
            {words.addSource}
          </button>
        </>
      )}
    </FieldFrame>
  );
}

const describedAs = ({ describedBy, isInvalid }: Omit<ControlProps, 'id'>) => ({
  'aria-describedby': describedBy,
  'aria-invalid': isInvalid || undefined,
});
