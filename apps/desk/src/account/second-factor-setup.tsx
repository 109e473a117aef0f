import { useState } from 'preact/hooks';
import { ask } from '../frame/ask.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import {
  beginSecondFactorDocument,
  confirmSecondFactorDocument,
  type BeginSecondFactorAnswer,
  type SignInFacts,
} from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { RecoveryCodes } from './recovery-codes.js';
import { TextInput } from './text-input.js';

interface SecondFactorSetupProps {
  readonly onDone: (state: SignInFacts) => void;
  /** A present second factor must be proved before it is replaced. */
  readonly hasOne?: boolean;
}

type BegunFactor = BeginSecondFactorAnswer['beginSecondFactor'];

interface ConfirmedFactor {
  readonly codes: readonly string[];
  readonly state: SignInFacts;
}

/** Setting up the second factor: a key for the app, a first code, and the recovery codes, shown once. */
export function SecondFactorSetup({ onDone, hasOne }: SecondFactorSetupProps) {
  const words = useWords().account;
  const [begun, setBegun] = useState<BegunFactor | null>(null);
  const [done, setDone] = useState<ConfirmedFactor | null>(null);
  if (done) return <RecoveryCodes codes={done.codes} onKept={() => onDone(done.state)} />;
  return (
    <div class="small-form">
      <p class="quiet">{words.secondFactorLead}</p>
      {begun ? (
        <Confirmation begun={begun} onConfirmed={setDone} />
      ) : (
        <Beginning hasOne={hasOne ?? false} onBegun={setBegun} />
      )}
    </div>
  );
}

interface BeginningProps {
  readonly hasOne: boolean;
  readonly onBegun: (begun: BegunFactor) => void;
}

function Beginning({ hasOne, onBegun }: BeginningProps) {
  const words = useWords().account;
  const [code, setCode] = useState('');
  const doing = useDoing();
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    void doing.run(async () =>
      onBegun((await ask(beginSecondFactorDocument, { code: hasOne ? code : null })).beginSecondFactor),
    );
  };
  return (
    <form class="small-form" onSubmit={begin}>
      <Failure error={doing.error} />
      {hasOne && (
        <TextInput
          id="present-code"
          label={words.presentCode}
          autocomplete="one-time-code"
          value={code}
          onValue={setCode}
          hasFocus
        />
      )}
      <button type="submit" disabled={doing.isBusy}>
        {words.setUp}
      </button>
    </form>
  );
}

interface ConfirmationProps {
  readonly begun: BegunFactor;
  readonly onConfirmed: (confirmed: ConfirmedFactor) => void;
}

function Confirmation({ begun, onConfirmed }: ConfirmationProps) {
  const words = useWords().account;
  const [code, setCode] = useState('');
  const doing = useDoing();
  const confirm = (event: SubmitEvent) => {
    event.preventDefault();
    void doing.run(async () =>
      onConfirmed((await ask(confirmSecondFactorDocument, { code })).confirmSecondFactor),
    );
  };
  return (
    <form class="small-form" onSubmit={confirm}>
      <Failure error={doing.error} />
      <p>{words.scan}</p>
      <img class="qr-code" src={`data:image/svg+xml,${encodeURIComponent(begun.qrCode)}`} alt={words.scan} />
      <p>
        {words.orType}: <code class="secret">{begun.secret}</code>
      </p>
      <TextInput
        id="first-code"
        label={words.thenCode}
        inputMode="numeric"
        autocomplete="one-time-code"
        value={code}
        onValue={setCode}
        hasFocus
      />
      <button type="submit" disabled={doing.isBusy}>
        {words.confirm}
      </button>
    </form>
  );
}
