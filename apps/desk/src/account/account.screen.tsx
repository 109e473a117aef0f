import { useState } from 'preact/hooks';
import { ask } from '../frame/ask.js';
import { announce } from '../frame/live-region.js';
import { usePerson } from '../frame/person.js';
import { Failure, Loaded, ScreenTitle } from '../frame/states.js';
import { useAsking, useDoing } from '../frame/use-asking.js';
import { revokeSessionDocument, sessionsDocument, type SessionFacts } from '../staff-documents.js';
import { useSpeech, useWords } from '../words/words.js';
import { formatMoment } from '../frame/moments.js';
import { ChangePassword } from './change-password.js';
import { SecondFactorSetup } from './second-factor-setup.js';

/** A person's own account: second factor, password and sessions. */
export function AccountScreen() {
  const person = usePerson();
  const words = useWords();
  const [turn, setTurn] = useState(0);
  return (
    <>
      <ScreenTitle name={words.desk.account} />
      <p>
        {person.displayName} · {person.email} · {words.roles[person.role]}
      </p>
      <section>
        <h2>{words.account.secondFactor}</h2>
        <SecondFactor />
      </section>
      <section>
        <h2>{words.account.changePassword}</h2>
        <ChangePassword onChanged={() => setTurn(turn + 1)} />
      </section>
      <section>
        <h2>{words.account.sessions}</h2>
        <SessionList key={turn} />
      </section>
    </>
  );
}

function SecondFactor() {
  const person = usePerson();
  const words = useWords().account;
  const [isOn, setOn] = useState(person.hasSecondFactor);
  const [isSettingUp, setSettingUp] = useState(false);
  const done = () => {
    setOn(true);
    setSettingUp(false);
    announce(words.secondFactorOn);
  };
  if (isSettingUp) return <SecondFactorSetup onDone={done} hasOne={isOn} />;
  return (
    <>
      <p>{isOn ? words.secondFactorOn : words.secondFactorOff}</p>
      <p>
        <button type="button" class="quiet-button" onClick={() => setSettingUp(true)}>
          {isOn ? words.setUpAnew : words.setUp}
        </button>
      </p>
    </>
  );
}

function SessionList() {
  const asking = useAsking(sessionsDocument, {});
  const words = useWords().account;
  const doing = useDoing();
  const revoke = (id: string) =>
    doing.run(async () => {
      const { revokeSession } = await ask(revokeSessionDocument, { id });
      asking.setAnswer({ sessions: revokeSession });
      announce(words.revoked);
    });
  return (
    <>
      <Failure error={doing.error} />
      <Loaded asking={asking}>
        {({ sessions }) => (
          <ul class="rows">
            {sessions.map((session) => (
              <Session key={session.id} session={session} onRevoke={() => revoke(session.id)} />
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}

function Session({ session, onRevoke }: { readonly session: SessionFacts; readonly onRevoke: () => void }) {
  const { words, language } = useSpeech();
  const { account } = words;
  const since = formatMoment(session.createdAt, language);
  const seen = formatMoment(session.lastSeenAt, language);
  return (
    <li class="row-with-action">
      <div>
        <strong>{nameOfBrowser(session.userAgent) ?? account.unknownBrowser}</strong>
        {session.isThisOne && ` (${account.thisSession})`}
        <p class="quiet">
          {[session.address, `${account.since} ${since}`, `${account.lastSeen} ${seen}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {!session.isThisOne && (
        <button type="button" class="quiet-button" onClick={onRevoke}>
          {account.revoke}
          <span class="unseen"> ({since})</span>
        </button>
      )}
    </li>
  );
}

/** What a person calls their browser. */
function nameOfBrowser(userAgent: string | null): string | null {
  const agent = userAgent ?? '';
  const name = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent)?.[1];
  if (!name) return null;
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1];
  return [{ Edg: 'Edge', OPR: 'Opera' }[name] ?? name, system].filter(Boolean).join(', ');
}
