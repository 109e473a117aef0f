import { useState } from 'preact/hooks';
import { TextInput } from '../account/text-input.js';
import { ask } from '../frame/ask.js';
import { announce } from '../frame/live-region.js';
import { formatMoment } from '../frame/moments.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import {
  inviteDocument,
  withdrawInvitationDocument,
  type InvitationFacts,
  type StaffRole,
} from '../staff-documents.js';
import { useSpeech, useWords } from '../words/words.js';
import type { LinkToPassOn } from './one-time-link.js';
import { RoleSelect } from './role-select.js';

export function InviteForm({ onInvited }: { readonly onInvited: (link: LinkToPassOn) => void }) {
  const words = useWords().people;
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<StaffRole>('EDITOR');
  const doing = useDoing();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void doing.run(async () => {
      const { invite } = await ask(inviteDocument, { email, role });
      setEmail('');
      onInvited(invite);
    });
  };
  return (
    <form class="line-form" onSubmit={send}>
      <TextInput id="invite-email" label={words.email} type="email" value={email} onValue={setEmail} />
      <div class="form-field">
        <label for="invite-role">{words.role}</label>
        <RoleSelect id="invite-role" role={role} onRole={setRole} />
      </div>
      <button type="submit" disabled={doing.isBusy}>
        {words.invite}
      </button>
      <Failure error={doing.error} />
    </form>
  );
}

interface InvitationsProps {
  readonly invitations: readonly InvitationFacts[];
  readonly onChange: (left: readonly InvitationFacts[]) => void;
}

export function Invitations({ invitations, onChange }: InvitationsProps) {
  const { words, language } = useSpeech();
  const doing = useDoing();
  const withdraw = (id: string) =>
    doing.run(async () => {
      onChange((await ask(withdrawInvitationDocument, { id })).withdrawInvitation);
      announce(words.people.withdrawn);
    });
  if (invitations.length === 0) return <p class="quiet">{words.people.noOpen}</p>;
  return (
    <>
      <Failure error={doing.error} />
      <ul class="rows">
        {invitations.map(({ id, email, role, expiresAt }) => (
          <li key={id} class="row-with-action">
            <div>
              <strong>{email}</strong> · {words.roles[role]}
              <p class="quiet">{words.people.until(formatMoment(expiresAt, language))}</p>
            </div>
            <button type="button" class="quiet-button" onClick={() => withdraw(id)}>
              {words.people.withdraw}
              <span class="unseen"> {email}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
