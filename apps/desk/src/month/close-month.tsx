import { useState } from 'preact/hooks';
import { ask } from '../frame/ask.js';
import { ConfirmButton } from '../frame/confirm-button.js';
import { announce } from '../frame/live-region.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import { closeMonthDocument, type ClosingStage } from '../staff-documents.js';
import { useSpeech } from '../words/words.js';

interface CloseMonthProps {
  readonly month: string;
  readonly onClosed: () => void;
}

/** Closing the month as an edition; what was not reviewed is accepted openly. */
export function CloseMonth({ month, onClosed }: CloseMonthProps) {
  const { words, language } = useSpeech();
  const [stage, setStage] = useState<ClosingStage>('CANDIDATE');
  const [accept, setAccept] = useState(false);
  const doing = useDoing();
  const close = () =>
    doing.run(async () => {
      const { closeMonth } = await ask(closeMonthDocument, { month, stage, accept });
      announce(words.month.closed(language === 'es' ? closeMonth.titleEs : closeMonth.titleEn));
      onClosed();
    });
  return (
    <section class="small-form">
      <h2>{words.month.close}</h2>
      <Failure error={doing.error} />
      <div class="form-field">
        <label for="stage">{words.month.stage}</label>
        <select
          id="stage"
          value={stage}
          onChange={(event) => setStage(event.currentTarget.value as ClosingStage)}
        >
          <option value="CANDIDATE">{words.month.CANDIDATE}</option>
          <option value="FINAL">{words.month.FINAL}</option>
        </select>
      </div>
      <label class="choice">
        <input type="checkbox" checked={accept} onChange={() => setAccept(!accept)} /> {words.month.accept}
      </label>
      <div>
        <ConfirmButton
          label={words.month.close}
          question={words.month.closeLead}
          onConfirm={close}
          isDisabled={doing.isBusy}
        />
      </div>
    </section>
  );
}
