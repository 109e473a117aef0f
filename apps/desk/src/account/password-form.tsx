import { useState } from 'preact/hooks';
import { askOnce } from '../frame/ask.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import type { SignInFacts } from '../staff-documents.js';
import { signInDocument } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { PasswordInput } from './password-input.js';
import { TextInput } from './text-input.js';

interface PasswordFormProps {
  readonly onStep: (state: SignInFacts) => void;
  /** Address of the person who was here, when only the session has ended. */
  readonly email?: string;
}

/** E-mail address and password. */
export function PasswordForm({ onStep, email: known }: PasswordFormProps) {
  const words = useWords().account;
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const doing = useDoing();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void doing.run(async () => onStep((await askOnce(signInDocument, { email, password })).signIn));
  };
  return (
    <form class="small-form" onSubmit={send}>
      {known === undefined && <p class="quiet">{words.signInLead}</p>}
      <Failure error={doing.error} />
      <TextInput
        id="email"
        label={words.email}
        type="email"
        autocomplete="username"
        value={email}
        onValue={setEmail}
        hasFocus
      />
      <PasswordInput value={password} onValue={setPassword} />
      <button type="submit" disabled={doing.isBusy}>
        {words.signIn}
      </button>
    </form>
  );
}
