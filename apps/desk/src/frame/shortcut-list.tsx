import { useState } from 'preact/hooks';
import { useWords } from '../words/words.js';
import { Dialog } from './dialog.js';
import { areShortcutsOn, turnShortcuts } from './shortcuts.js';

/** All keys that do something, and the switch that turns single ones off. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { shortcuts } = words;
  const [isOn, setOn] = useState(areShortcutsOn);
  const turn = () => {
    turnShortcuts(!isOn);
    setOn(!isOn);
  };
  return (
    <Dialog title={shortcuts.title} onClose={onClose}>
      <KeyTable />
      <label class="choice">
        <input type="checkbox" checked={isOn} onChange={turn} /> {shortcuts.isOn}
      </label>
      <p class="hint">{shortcuts.hint}</p>
      <div class="dialog-actions">
        <button type="button" onClick={onClose}>
          {words.desk.close}
        </button>
      </div>
    </Dialog>
  );
}

function KeyTable() {
  const { shortcuts } = useWords();
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['g', 'r'], shortcuts.records],
    [['g', 'd'], shortcuts.drafts],
    [['Ctrl+S'], shortcuts.save],
    [['Ctrl+Z'], shortcuts.undo],
    [['Ctrl+Shift+Z'], shortcuts.redo],
    [['?'], shortcuts.help],
  ];
  return (
    <dl class="shortcuts">
      {rows.map(([keys, meaning]) => (
        <div key={meaning}>
          <dt>
            {keys.map((key, index) => (
              <span key={key}>
                {index > 0 && <small> {shortcuts.then} </small>}
                <kbd>{key}</kbd>
              </span>
            ))}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
