import { useState } from 'preact/hooks';
import { ask } from '../frame/ask.js';
import { announce } from '../frame/live-region.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import { changePasswordDocument } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { PasswordInput } from './password-input.js';
import { TextInput } from './text-input.js';

/** A new password in the place of the present one. */
export function ChangePassword({ onChanged }: { readonly onChanged: () => void }) {
  const words = useWords().account;
  const [present, setPresent] = useState('');
  const [password, setPassword] = useState('');
  const [isDone, setDone] = useState(false);
  const doing = useDoing();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setDone(false);
    void doing.run(async () => {
      await ask(changePasswordDocument, { present, password });
      setPresent('');
      setPassword('');
      setDone(true);
      announce(words.passwordChanged);
      onChanged();
    });
  };
  return (
    <form class="small-form" onSubmit={send}>
      <Failure error={doing.error} />
      {isDone && <p class="notice">{words.passwordChanged}</p>}
      <TextInput
        id="present-password"
        label={words.presentPassword}
        type="password"
        autocomplete="current-password"
        value={present}
        onValue={setPresent}
      />
      <PasswordInput value={password} onValue={setPassword} label={words.newPassword} isNew />
      <button type="submit" disabled={doing.isBusy}>
        {words.changePassword}
      </button>
    </form>
  );
}
