import { useState } from 'preact/hooks';
import { askOnce } from '../frame/ask.js';
import { go } from '../frame/router.js';
import { Failure, Loaded, ScreenTitle } from '../frame/states.js';
import { useAsking, useDoing } from '../frame/use-asking.js';
import {
  acceptInvitationDocument,
  choosePasswordDocument,
  oneTimeLinkDocument,
  type SignInFacts,
} from '../staff-documents.js';
import { useSpeech, useWords } from '../words/words.js';
import { PasswordInput } from './password-input.js';
import { OutsideFrame } from './sign-in-steps.js';
import { TextInput } from './text-input.js';

interface LinkScreenProps {
  readonly token: string;
  readonly onDone: (state: SignInFacts) => void;
}

/** Where a one-time link leads: an invited person makes their account, a member chooses a new password. */
export function LinkScreen({ token, onDone }: LinkScreenProps) {
  const words = useWords().account;
  const asking = useAsking(oneTimeLinkDocument, { token });
  const done = (state: SignInFacts) => {
    go('/desk', true);
    onDone(state);
  };
  return (
    <OutsideFrame>
      <Loaded asking={asking}>
        {({ oneTimeLink: link }) => (
          <>
            <ScreenTitle name={link?.purpose === 'PASSWORD' ? words.choosePassword : words.invitation} />
            {!link && <p class="notice">{words.deadLink}</p>}
            {link && (
              <p class="quiet">
                {link.purpose === 'PASSWORD' ? link.email : words.invitationFor(link.email)}
              </p>
            )}
            {link?.purpose === 'INVITATION' && <Acceptance token={token} onDone={done} />}
            {link?.purpose === 'PASSWORD' && <PasswordChoice token={token} onDone={done} />}
          </>
        )}
      </Loaded>
    </OutsideFrame>
  );
}

function Acceptance({ token, onDone }: LinkScreenProps) {
  const { words, language } = useSpeech();
  const [displayName, setName] = useState('');
  const [password, setPassword] = useState('');
  const doing = useDoing();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void doing.run(async () => {
      const chosen = language === 'es' ? 'ES' : 'EN';
      const answer = await askOnce(acceptInvitationDocument, {
        token,
        displayName,
        password,
        language: chosen,
      });
      onDone(answer.acceptInvitation);
    });
  };
  return (
    <form class="small-form" onSubmit={send}>
      <Failure error={doing.error} />
      <TextInput
        id="display-name"
        label={words.account.displayName}
        autocomplete="name"
        value={displayName}
        onValue={setName}
        hasFocus
      />
      <PasswordInput value={password} onValue={setPassword} isNew />
      <button type="submit" disabled={doing.isBusy}>
        {words.account.accept}
      </button>
    </form>
  );
}

function PasswordChoice({ token, onDone }: LinkScreenProps) {
  const words = useWords().account;
  const [password, setPassword] = useState('');
  const doing = useDoing();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void doing.run(async () =>
      onDone((await askOnce(choosePasswordDocument, { token, password })).choosePassword),
    );
  };
  return (
    <form class="small-form" onSubmit={send}>
      <Failure error={doing.error} />
      <PasswordInput value={password} onValue={setPassword} isNew />
      <button type="submit" disabled={doing.isBusy}>
        {words.choosePassword}
      </button>
    </form>
  );
}
