import { useState } from 'preact/hooks';
import { useWords } from '../words/words.js';
import { TextInput } from './text-input.js';

interface PasswordInputProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isNew?: boolean;
  /** What it is called, where another password stands beside it. */
  readonly label?: string;
}

/** A password, which can be shown while it is typed. */
export function PasswordInput({ value, onValue, isNew, label }: PasswordInputProps) {
  const words = useWords().account;
  const [isShown, setShown] = useState(false);
  return (
    <TextInput
      id="password"
      label={label ?? words.password}
      hint={isNew ? words.passwordHint : undefined}
      type={isShown ? 'text' : 'password'}
      autocomplete={isNew ? 'new-password' : 'current-password'}
      value={value}
      onValue={onValue}
    >
      <label class="choice">
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} /> {words.showPassword}
      </label>
    </TextInput>
  );
}
