import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SignInFacts } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { LanguageSwitch } from './language-switch.js';
import { NAVIGATION } from './navigation.js';
import { useOwnLanguage } from './own-language.js';
import { usePerson } from './person.js';
import { PersonMenu } from './person-menu.js';
import { go, usePlace } from './router.js';
import { ShortcutList } from './shortcut-list.js';
import { useShortcuts } from './shortcuts.js';

interface DeskFrameProps {
  readonly onSignedOut: (state: SignInFacts) => void;
  readonly children: ComponentChildren;
}

/** What stays while screens change: where one can go, who one is, and the language. */
export function DeskFrame({ onSignedOut, children }: DeskFrameProps) {
  const words = useWords();
  useOwnLanguage();
  const [isHelping, setHelping] = useState(false);
  useShortcuts({
    '?': () => setHelping(true),
    ...Object.fromEntries(NAVIGATION.flatMap(({ key, address }) => (key ? [[key, () => go(address)]] : []))),
  });
  return (
    <>
      <a class="skip" href="#main">
        {words.desk.skip}
      </a>
      <header class="desk-head">
        <a class="site-name" href="/desk">
          {words.desk.name}
        </a>
        <Navigation />
        <div class="desk-tools">
          <LanguageSwitch />
          <button type="button" class="quiet-button" onClick={() => setHelping(true)} title={words.desk.help}>
            <span aria-hidden="true">?</span>
            <span class="unseen">{words.desk.help}</span>
          </button>
          <PersonMenu onSignedOut={onSignedOut} />
        </div>
      </header>
      <Connection />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {isHelping && <ShortcutList onClose={() => setHelping(false)} />}
    </>
  );
}

function Navigation() {
  const words = useWords();
  const { may } = usePerson();
  const { path } = usePlace();
  const isHere = (address: string) => (address === '/desk' ? path === address : path.startsWith(address));
  return (
    <nav aria-label={words.desk.navigation} class="desk-navigation">
      <ul>
        {NAVIGATION.filter(({ policy }) => may.has(policy)).map(({ name, address }) => (
          <li key={name}>
            <a href={address} aria-current={isHere(address) ? 'page' : undefined}>
              {words.screens[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Says when the connection is gone, and when it is back. */
function Connection() {
  const words = useWords().desk;
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return (
    <div role="status" class={isOnline ? 'unseen' : 'connection-note'}>
      {isOnline ? '' : words.offline}
    </div>
  );
}
