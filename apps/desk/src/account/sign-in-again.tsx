import { useEffect, useRef, useState } from 'preact/hooks';
import { askOnce, onSessionEnd } from '../frame/ask.js';
import { Dialog } from '../frame/dialog.js';
import type { Person } from '../frame/person.js';
import type { SignInFacts } from '../staff-documents.js';
import { signOutDocument } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { CodeForm } from './code-form.js';
import { PasswordForm } from './password-form.js';

/** Signing in again above the screen when the session has ended: what was being done then goes on. */
export function SignInAgain({ person }: { readonly person: Person }) {
  const words = useWords().account;
  const [state, setState] = useState<SignInFacts | null>(null);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    onSessionEnd(
      () =>
        new Promise((resolve) => {
          waiting.current.push(resolve);
          setState((now) => now ?? { step: 'PASSWORD', may: [], member: null });
        }),
    );
    return () => onSessionEnd(undefined);
  }, []);
  const take = (next: SignInFacts) => {
    if (next.step !== 'DONE') return setState(next);
    // Somebody else's text must not be shown to who signed in.
    if (next.member?.id !== person.id) return location.reload();
    setState(null);
    for (const goOn of waiting.current.splice(0)) goOn();
  };
  if (!state) return null;
  return (
    <Dialog title={words.signInAgain} onClose={() => undefined} isFirm>
      <p>{words.signInAgainLead}</p>
      {state.step === 'CODE' ? (
        <CodeForm
          onStep={take}
          onStartAgain={async () => take((await askOnce(signOutDocument, {})).signOut)}
        />
      ) : (
        <PasswordForm onStep={take} email={person.email} />
      )}
    </Dialog>
  );
}
