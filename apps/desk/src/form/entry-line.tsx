import type { ComponentChildren } from 'preact';
import { useWords } from '../words/words.js';

interface EntryLineProps {
  /** What the entry is called, such as "Source 2". */
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
}

/** One of several entries of a cell, with the button that takes it away. */
export function EntryLine({ name, onRemove, children }: EntryLineProps) {
  const words = useWords().form;
  return (
    <div class="entry-line" role="group" aria-label={name}>
      {children}
      <button type="button" class="quiet-button" onClick={onRemove}>
        {words.removeShort}
        <span class="unseen"> {name}</span>
      </button>
    </div>
  );
}
