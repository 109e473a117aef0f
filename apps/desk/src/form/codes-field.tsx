import { useWords } from '../words/words.js';
import { Combobox } from './combobox.js';
import { FieldFrame } from './field-frame.js';
import { foldText } from './fold-text.js';
import { useField } from './form-context.js';
import type { FieldProps } from './field-props.js';
import { entriesOf, TokenList } from './token-list.js';

/** Several codes of a list, the main one first. */
export function CodesField(props: FieldProps) {
  const { text, write } = useField(props.place);
  const words = useWords().form;
  const choices = props.column.choices ?? [];
  const chosen = entriesOf(text);
  const labelOf = (code: string) => choices.find((choice) => choice.code === code)?.label ?? code;
  const find = (typed: string) =>
    Promise.resolve(
      choices
        .filter(({ code, label }) => !chosen.includes(code) && foldText(label).includes(foldText(typed)))
        .map(({ code, label }) => ({ value: code, label })),
    );
  return (
    <FieldFrame {...props}>
      {(control) => (
        <>
          <TokenList
            tokens={chosen.map((code) => ({ value: code, label: labelOf(code) }))}
            onChange={(codes) => write(codes.join('|'))}
            inputId={control.id}
            hasMain
          />
          <Combobox
            {...control}
            text=""
            find={find}
            placeholder={words.addOne}
            onChoose={({ value }) => write([...chosen, value].join('|'))}
          />
        </>
      )}
    </FieldFrame>
  );
}
