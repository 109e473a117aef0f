import { announce } from '../frame/live-region.js';
import { useWords } from '../words/words.js';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Codes for when the telephone is not at hand, shown this once. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const words = useWords().account;
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    announce(words.copied);
  };
  return (
    <div class="small-form">
      <h2>{words.recoveryCodes}</h2>
      <p>{words.recoveryLead}</p>
      <ul class="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet-button" onClick={copy}>
        {words.copyCodes}
      </button>
      <button type="button" onClick={onKept}>
        {words.kept}
      </button>
    </div>
  );
}
