import { useState } from 'preact/hooks';
import { ask } from '../frame/ask.js';
import { ConfirmButton } from '../frame/confirm-button.js';
import { announce } from '../frame/live-region.js';
import { formatMonth } from '../frame/moments.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import { closeMonthDocument, type ClosingStage } from '../staff-documents.js';
import { useSpeech } from '../words/words.js';

/** An edition by its month and how far it has come. */
interface Closing {
  readonly month: string;
  readonly stage: ClosingStage;
}

/** What is closed next: the month before a second time while it is a candidate, else the open month. */
export function nextClosing(openMonth: string, openingEdition: string | null): Closing {
  const candidate = /^(.+)-candidate$/.exec(openingEdition ?? '')?.[1];
  return candidate ? { month: candidate, stage: 'FINAL' } : { month: openMonth, stage: 'CANDIDATE' };
}

interface CloseMonthProps {
  readonly next: Closing;
  readonly onClosed: () => void;
}

/** Closing the month as an edition; what was not reviewed is accepted openly. */
export function CloseMonth({ next: { month, stage }, onClosed }: CloseMonthProps) {
  const { words, language } = useSpeech();
  const [accept, setAccept] = useState(false);
  const doing = useDoing();
  const close = () =>
    doing.run(async () => {
      const { closeMonth } = await ask(closeMonthDocument, { month, stage, accept });
      announce(words.month.closed(language === 'es' ? closeMonth.titleEs : closeMonth.titleEn));
      setAccept(false);
      onClosed();
    });
  return (
    <section class="small-form">
      <h2>{words.month.close}</h2>
      <Failure error={doing.error} />
      <p>
        {words.month.next} <strong>{formatMonth(month, language)}</strong>. {words.month[stage]}.
      </p>
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
