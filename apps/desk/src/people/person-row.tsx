import { ask } from '../frame/ask.js';
import { ConfirmButton } from '../frame/confirm-button.js';
import { announce } from '../frame/live-region.js';
import { formatMoment } from '../frame/moments.js';
import { usePerson } from '../frame/person.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import {
  disableStaffDocument,
  enableStaffDocument,
  removeSecondFactorDocument,
  sendPasswordLinkDocument,
  setRoleDocument,
  type PersonFacts,
  type StaffRole,
} from '../staff-documents.js';
import { useSpeech } from '../words/words.js';
import type { LinkToPassOn } from './one-time-link.js';
import { RoleSelect } from './role-select.js';

interface PersonRowProps {
  readonly person: PersonFacts;
  readonly onChange: (person: PersonFacts) => void;
  readonly onLink: (link: LinkToPassOn) => void;
}

/** One member of staff, with what an administrator can do for them. */
export function PersonRow({ person, onChange, onLink }: PersonRowProps) {
  const { words } = useSpeech();
  const { people } = words;
  const doing = useDoing();
  const { id, displayName: name } = person;
  const setRole = (role: StaffRole) =>
    doing.run(async () => {
      onChange((await ask(setRoleDocument, { id, role })).setRole);
      announce(people.roleSet(name, words.roles[role]));
    });
  const sendLink = () =>
    doing.run(async () => onLink((await ask(sendPasswordLinkDocument, { id })).sendPasswordLink));
  return (
    <li class={person.isDisabled ? 'person-row is-disabled' : 'person-row'}>
      <div>
        <strong>{name}</strong> · {person.email}
        <PersonNotes person={person} />
      </div>
      <RoleSelect id={`role-${id}`} label={people.roleOf(name)} role={person.role} onRole={setRole} />
      <details>
        <summary>{people.actionsFor(name)}</summary>
        <div class="dialog-actions">
          <Entrance person={person} onChange={onChange} doing={doing} />
          <button type="button" class="quiet-button" onClick={sendLink}>
            {people.passwordLink}
          </button>
          <FactorRemoval person={person} onChange={onChange} doing={doing} />
        </div>
      </details>
      <Failure error={doing.error} />
    </li>
  );
}

function PersonNotes({ person }: { readonly person: PersonFacts }) {
  const { words, language } = useSpeech();
  const { people } = words;
  const seen = person.lastSeenAt
    ? `${people.lastSeen} ${formatMoment(person.lastSeenAt, language)}`
    : people.neverSeen;
  const notes = [
    person.isDisabled && people.disabled,
    seen,
    !person.hasSecondFactor && people.noSecondFactor,
  ];
  return <p class="quiet">{notes.filter(Boolean).join(' · ')}</p>;
}

interface EntranceProps {
  readonly person: PersonFacts;
  readonly onChange: (person: PersonFacts) => void;
  readonly doing: ReturnType<typeof useDoing>;
}

/** Shutting a person out, or letting them in again; nobody shuts themselves out. */
function Entrance({ person, onChange, doing }: EntranceProps) {
  const { words } = useSpeech();
  const { people } = words;
  const { id, displayName: name, isDisabled } = person;
  const me = usePerson();
  if (me.id === id) return null;
  if (isDisabled)
    return (
      <button
        type="button"
        class="quiet-button"
        onClick={() =>
          doing.run(async () => {
            onChange((await ask(enableStaffDocument, { id })).enableStaff);
            announce(people.enabledNow(name));
          })
        }
      >
        {people.enable}
      </button>
    );
  return (
    <ConfirmButton
      label={people.disable}
      question={people.disableAsk(name)}
      onConfirm={() =>
        doing.run(async () => {
          onChange((await ask(disableStaffDocument, { id })).disableStaff);
          announce(people.disabledNow(name));
        })
      }
    />
  );
}

/** For somebody who lost the telephone with their second factor. */
function FactorRemoval({ person, onChange, doing }: EntranceProps) {
  const words = useSpeech().words.people;
  if (!person.hasSecondFactor) return null;
  const remove = () =>
    doing.run(async () => {
      onChange((await ask(removeSecondFactorDocument, { id: person.id })).removeSecondFactor);
      announce(words.factorRemoved);
    });
  return (
    <ConfirmButton
      label={words.removeFactor}
      question={words.removeFactorAsk(person.displayName)}
      onConfirm={remove}
    />
  );
}
