import { useState } from 'preact/hooks';
import { askOnce } from '../frame/ask.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import type { SignInFacts } from '../staff-documents.js';
import { confirmCodeDocument } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { TextInput } from './text-input.js';

interface CodeFormProps {
  readonly onStep: (state: SignInFacts) => void;
  readonly onStartAgain: () => Promise<void>;
}

/** The code of the second factor, or a recovery code. */
export function CodeForm({ onStep, onStartAgain }: CodeFormProps) {
  const words = useWords().account;
  const [code, setCode] = useState('');
  const doing = useDoing();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void doing.run(async () => onStep((await askOnce(confirmCodeDocument, { code })).confirmCode));
  };
  return (
    <form class="small-form" onSubmit={send}>
      <Failure error={doing.error} />
      <TextInput
        id="code"
        label={words.code}
        hint={words.codeHint}
        autocomplete="one-time-code"
        value={code}
        onValue={setCode}
        hasFocus
      />
      <button type="submit" disabled={doing.isBusy}>
        {words.confirm}
      </button>
      <button type="button" class="quiet-button" onClick={() => doing.run(onStartAgain)}>
        {words.startAgain}
      </button>
    </form>
  );
}
