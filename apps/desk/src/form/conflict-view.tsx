import { useState } from 'preact/hooks';
import { Dialog } from '../frame/dialog.js';
import { useWords } from '../words/words.js';
import { keyOf, sideOf, type Difference, type Side } from './merge-texts.js';

interface ConflictViewProps {
  readonly who: string;
  readonly differences: readonly Difference[];
  readonly onChoose: (choices: ReadonlyMap<string, Side>) => void;
  readonly onCancel: () => void;
}

/** Two versions of one record side by side: for each field that differs one says whose shall stand. */
export function ConflictView({ who, differences, onChoose, onCancel }: ConflictViewProps) {
  const { form: words, desk } = useWords();
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(
    () => new Map(differences.map((each) => [keyOf(each), each.isClash ? 'MINE' : sideOf(each)])),
  );
  const chooseAll = (side: Side) => setChoices(new Map(differences.map((each) => [keyOf(each), side])));
  return (
    <Dialog title={words.conflictTitle} onClose={onCancel} isFirm>
      <p>{words.conflictLead(who)}</p>
      <div class="dialog-actions">
        <button type="button" class="quiet-button" onClick={() => chooseAll('MINE')}>
          {words.allMine}
        </button>
        <button type="button" class="quiet-button" onClick={() => chooseAll('THEIRS')}>
          {words.allTheirs}
        </button>
      </div>
      {differences.map((each) => (
        <ConflictField
          key={keyOf(each)}
          difference={each}
          side={choices.get(keyOf(each)) ?? 'MINE'}
          onSide={(side) => setChoices(new Map([...choices, [keyOf(each), side]]))}
        />
      ))}
      <div class="dialog-actions">
        <button type="button" onClick={() => onChoose(choices)}>
          {words.useChoice}
        </button>
        <button type="button" class="quiet-button" onClick={onCancel}>
          {desk.cancel}
        </button>
      </div>
    </Dialog>
  );
}

interface ConflictFieldProps {
  readonly difference: Difference;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

function ConflictField({ difference, side, onSide }: ConflictFieldProps) {
  const words = useWords().form;
  const { label, mine, theirs } = difference;
  return (
    <fieldset class="conflict-field">
      <legend>{label}</legend>
      {(['MINE', 'THEIRS'] as const).map((each) => (
        <label key={each} class="conflict-side">
          <input
            type="radio"
            name={keyOf(difference)}
            checked={side === each}
            onChange={() => onSide(each)}
          />
          <span>
            <strong>{each === 'MINE' ? words.mine : words.theirs}</strong>
            <span class="conflict-text">
              {(each === 'MINE' ? mine : theirs) || <em>{words.emptyText}</em>}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
