import { announce } from '../frame/live-region.js';
import { useWords } from '../words/words.js';

export interface Token {
  readonly value: string;
  readonly label: string;
}

interface TokenListProps {
  readonly tokens: readonly Token[];
  readonly onChange: (values: readonly string[]) => void;
  /** Field that takes the focus when the last token is gone. */
  readonly inputId: string;
  /** Whether the first is the main one, so that another can be made it. */
  readonly hasMain: boolean;
}

/** What was chosen for a cell that holds several; each can be taken away, and another made the first. */
export function TokenList({ tokens, onChange, inputId, hasMain }: TokenListProps) {
  const words = useWords().form;
  const remove = ({ value, label }: Token) => {
    onChange(tokens.filter((token) => token.value !== value).map((token) => token.value));
    announce(words.removed(label));
    document.getElementById(inputId)?.focus();
  };
  const makeMain = (value: string) =>
    onChange([value, ...tokens.filter((token) => token.value !== value).map((token) => token.value)]);
  if (tokens.length === 0) return null;
  return (
    <ul class="tokens">
      {tokens.map((token, index) => (
        <li key={token.value} class="token">
          <span>{token.label}</span>
          {hasMain && tokens.length > 1 && index === 0 && <small>{words.main}</small>}
          {hasMain && index > 0 && (
            <button type="button" class="token-button" onClick={() => makeMain(token.value)}>
              <span aria-hidden="true">↑</span>
              <span class="unseen">{words.makeMain(token.label)}</span>
            </button>
          )}
          <button type="button" class="token-button" onClick={() => remove(token)}>
            <span aria-hidden="true">×</span>
            <span class="unseen">{words.remove(token.label)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The entries of a cell. */
export const entriesOf = (text: string): string[] =>
  text
    .split('|')
    .map((entry) => entry.trim())
    .filter(Boolean);
