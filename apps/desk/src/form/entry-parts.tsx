import { useWords } from '../words/words.js';
import type { ControlProps } from './field-frame.js';
import type { Choice, FormColumn } from './record-form.js';

interface EntryPartsProps {
  readonly column: FormColumn;
  readonly entry: string;
  readonly control: ControlProps;
  readonly onChange: (entry: string) => void;
}

/** The parts of one entry: a code for each, and a date where one may be known; or a plain text. */
export function EntryParts({ column, entry, control, onChange }: EntryPartsProps) {
  const words = useWords().form;
  const { partChoices, isDated, label } = column;
  const described = {
    'aria-describedby': control.describedBy,
    'aria-invalid': control.isInvalid || undefined,
  };
  if (!partChoices) return <PlainEntry {...{ column, entry, control, onChange }} />;
  const [codes = '', date = ''] = entry.split('@', 2);
  const parts = codes.trim().split(':');
  const write = (part: number, code: string, day = date) =>
    onChange(
      partChoices.map((_, at) => (at === part ? code : (parts[at] ?? ''))).join(':') +
        (isDated ? `@${day}` : ''),
    );
  return (
    <>
      {partChoices.map((choices, at) => (
        <PartSelect
          key={at}
          id={at === 0 ? control.id : undefined}
          label={words.part(label, at + 1)}
          described={described}
          choices={choices}
          code={parts[at] ?? ''}
          onCode={(code) => write(at, code)}
        />
      ))}
      {isDated && (
        <input
          type="text"
          aria-label={words.dateOf(label)}
          placeholder={words.dateShort}
          value={date}
          onInput={(event) => write(0, parts[0] ?? '', event.currentTarget.value.trim())}
        />
      )}
    </>
  );
}

function PlainEntry({ column, entry, control, onChange }: EntryPartsProps) {
  return (
    <input
      id={control.id}
      type="text"
      aria-label={column.label}
      aria-describedby={control.describedBy}
      aria-invalid={control.isInvalid || undefined}
      value={entry.trimStart()}
      onInput={(event) => onChange(event.currentTarget.value.replaceAll('|', '') || ' ')}
    />
  );
}

interface PartSelectProps {
  readonly id: string | undefined;
  readonly label: string;
  readonly described: object;
  readonly choices: readonly Choice[];
  readonly code: string;
  readonly onCode: (code: string) => void;
}

function PartSelect({ id, label, described, choices, code: chosen, onCode }: PartSelectProps) {
  return (
    <select
      id={id}
      aria-label={label}
      {...described}
      value={chosen}
      onChange={(event) => onCode(event.currentTarget.value)}
    >
      <option value="" />
      {choices.map(({ code, label: name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
