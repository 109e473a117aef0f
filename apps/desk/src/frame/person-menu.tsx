import type { SignInFacts } from '../staff-documents.js';
import { signOutDocument } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { askOnce } from './ask.js';
import { usePerson } from './person.js';
import { go } from './router.js';
import { useDoing } from './use-asking.js';

/** Who is at the desk, with the way to their account and out. */
export function PersonMenu({ onSignedOut }: { readonly onSignedOut: (state: SignInFacts) => void }) {
  const person = usePerson();
  const words = useWords();
  const leaving = useDoing();
  const leave = () =>
    leaving.run(async () => {
      const { signOut } = await askOnce(signOutDocument, {});
      go('/desk', true);
      onSignedOut(signOut);
    });
  return (
    <>
      <a class="person" href="/desk/account">
        {person.displayName} <small>{words.roles[person.role]}</small>
      </a>
      <button type="button" class="quiet-button" onClick={leave} disabled={leaving.isBusy}>
        {words.desk.signOut}
      </button>
    </>
  );
}
