import { useState } from 'preact/hooks';
import { useWords } from '../words/words.js';
import { Dialog } from './dialog.js';

interface ConfirmButtonProps {
  readonly label: string;
  /** What will happen, in a sentence. */
  readonly question: string;
  readonly onConfirm: () => void;
  readonly isDisabled?: boolean;
}

/** A button for what is not undone lightly: it says first what will happen. */
export function ConfirmButton({ label, question, onConfirm, isDisabled }: ConfirmButtonProps) {
  const words = useWords().desk;
  const [isAsking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <>
      <button type="button" class="quiet-button" onClick={() => setAsking(true)} disabled={isDisabled}>
        {label}
      </button>
      {isAsking && (
        <Dialog title={label} onClose={() => setAsking(false)}>
          <p>{question}</p>
          <div class="dialog-actions">
            <button type="button" onClick={confirm}>
              {label}
            </button>
            <button type="button" class="quiet-button" onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
