import { useState } from 'preact/hooks';
import { TextInput } from '../account/text-input.js';
import { ask } from '../frame/ask.js';
import { ConfirmButton } from '../frame/confirm-button.js';
import { announce } from '../frame/live-region.js';
import { usePerson } from '../frame/person.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import { withholdPlaceDocument, type RecordFacts } from '../staff-documents.js';
import { useWords } from '../words/words.js';

interface WithholdPlaceProps {
  readonly record: RecordFacts;
  /** Precision of the place as published; undefined where records of this kind have none. */
  readonly precision: string | undefined;
  readonly onWithheld: () => void;
}

/** Takes the place of a record out of everything public at once, because somebody may be in danger. */
export function WithholdPlace({ record, precision, onWithheld }: WithholdPlaceProps) {
  const words = useWords().record;
  const { may } = usePerson();
  if (precision === 'WITHHELD') return <p class="notice">{words.isWithheld}</p>;
  if (precision === undefined || !may.has('mayWithholdPlaces')) return null;
  return (
    <details class="take-away">
      <summary>{words.withhold}</summary>
      <WithholdForm record={record} onWithheld={onWithheld} />
    </details>
  );
}

function WithholdForm({ record, onWithheld }: Omit<WithholdPlaceProps, 'precision'>) {
  const words = useWords().record;
  const [reason, setReason] = useState('');
  const [ubigeo, setUbigeo] = useState('');
  const doing = useDoing();
  const { kind, slug } = record;
  const withhold = () =>
    doing.run(async () => {
      const input = { kind, slug, reason, ubigeo: ubigeo.trim() || null };
      await ask(withholdPlaceDocument, { input });
      announce(words.withheldNow);
      onWithheld();
    });
  return (
    <div class="take-away-form">
      <ul>
        {words.withholdLead.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <WithholdFields reason={reason} onReason={setReason} ubigeo={ubigeo} onUbigeo={setUbigeo} />
      <Failure error={doing.error} />
      <div>
        <ConfirmButton
          label={words.withhold}
          question={words.withholdAsk}
          onConfirm={withhold}
          isDisabled={doing.isBusy || reason.trim() === ''}
        />
      </div>
    </div>
  );
}

interface WithholdFieldsProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly ubigeo: string;
  readonly onUbigeo: (ubigeo: string) => void;
}

function WithholdFields({ reason, onReason, ubigeo, onUbigeo }: WithholdFieldsProps) {
  const words = useWords().record;
  return (
    <>
      <TextInput
        id="withhold-reason"
        label={words.withholdReason}
        hint={words.withholdReasonHint}
        value={reason}
        onValue={onReason}
      />
      <TextInput
        id="withhold-ubigeo"
        label={words.withholdUbigeo}
        hint={words.withholdUbigeoHint}
        inputMode="numeric"
        value={ubigeo}
        onValue={onUbigeo}
        isOptional
      />
    </>
  );
}
