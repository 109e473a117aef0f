import { useState } from 'preact/hooks';
import { Loaded, ScreenTitle } from '../frame/states.js';
import { useAsking } from '../frame/use-asking.js';
import { peopleDocument, type PersonFacts } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { InviteForm, Invitations } from './invitations.js';
import { OneTimeLink, type LinkToPassOn } from './one-time-link.js';
import { PersonRow } from './person-row.js';

/** Who works here, and who is invited. */
export function PeopleScreen() {
  const words = useWords().people;
  const asking = useAsking(peopleDocument, {});
  const [link, setLink] = useState<LinkToPassOn | null>(null);
  const change = (person: PersonFacts) => {
    const { answer } = asking;
    const staff = answer?.staff.map((each) => (each.id === person.id ? person : each));
    if (answer && staff) asking.setAnswer({ ...answer, staff });
  };
  const invited = (sent: LinkToPassOn) => {
    setLink(sent);
    asking.askAgain();
  };
  return (
    <>
      <ScreenTitle name={words.title} />
      <section>
        <h2>{words.inviteTitle}</h2>
        <InviteForm onInvited={invited} />
      </section>
      {link && <OneTimeLink link={link} onClose={() => setLink(null)} />}
      <Loaded asking={asking}>
        {({ staff, invitations }) => (
          <>
            <section>
              <h2>{words.open}</h2>
              <Invitations
                invitations={invitations}
                onChange={(left) => asking.setAnswer({ staff, invitations: left })}
              />
            </section>
            <Everybody staff={staff} onChange={change} onLink={setLink} />
          </>
        )}
      </Loaded>
    </>
  );
}

interface EverybodyProps {
  readonly staff: readonly PersonFacts[];
  readonly onChange: (person: PersonFacts) => void;
  readonly onLink: (link: LinkToPassOn) => void;
}

function Everybody({ staff, onChange, onLink }: EverybodyProps) {
  const words = useWords().people;
  return (
    <section>
      <h2>{words.everybody}</h2>
      <ul class="rows">
        {staff.map((person) => (
          <PersonRow key={person.id} person={person} onChange={onChange} onLink={onLink} />
        ))}
      </ul>
    </section>
  );
}
