import type { RevisionReason } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import type { Explanation } from './draft-texts.js';
import { GrowingText } from './plain-fields.js';

const REASONS: readonly RevisionReason[] = ['REAL_CHANGE', 'CORRECTION', 'LATE_ADDITION', 'RULE_CHANGE'];

interface ExplanationFieldsProps {
  readonly explanation: Explanation;
  readonly onChange: (explanation: Explanation) => void;
}

/** Why the record changes: a reason, and a sentence that is published with it. */
export function ExplanationFields({ explanation, onChange }: ExplanationFieldsProps) {
  const words = useWords().form;
  const sentence = (id: string, name: 'sentenceEn' | 'sentenceEs') => (
    <Sentence
      id={id}
      label={words[name]}
      text={explanation[name]}
      onWrite={(text) => onChange({ ...explanation, [name]: text })}
    />
  );
  return (
    <section class="form-section" aria-labelledby="explanation-title">
      <h2 id="explanation-title">{words.reason}</h2>
      <fieldset class="reasons">
        <legend class="unseen">{words.reason}</legend>
        {REASONS.map((reason) => (
          <label key={reason} class="choice">
            <input
              type="radio"
              name="reason"
              checked={explanation.reason === reason}
              onChange={() => onChange({ ...explanation, reason })}
            />
            {words.reasons[reason]}
          </label>
        ))}
      </fieldset>
      <fieldset class="sentences">
        <legend>{words.sentence}</legend>
        <p class="hint" id="sentence-hint">
          {words.sentenceHint}
        </p>
        <div class="form-grid">
          {sentence('sentence-en', 'sentenceEn')}
          {sentence('sentence-es', 'sentenceEs')}
        </div>
      </fieldset>
    </section>
  );
}

interface SentenceProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onWrite: (text: string) => void;
}

function Sentence({ id, label, text, onWrite }: SentenceProps) {
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      <GrowingText id={id} describedBy="sentence-hint" isInvalid={false} text={text} onWrite={onWrite} />
    </div>
  );
}
