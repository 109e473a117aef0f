import { LANGUAGES, type Language } from '#minewatch/shared';
import { useContext } from 'preact/hooks';
import { changeProfileDocument } from '../staff-documents.js';
import { useSpeech } from '../words/words.js';
import { ask } from './ask.js';
import { PersonContext } from './person.js';
import { staffLanguage } from './staff-language.js';

const NAMES = { en: 'English', es: 'Español' } as const;

/** Every language in its own name; the present one is marked. Of who is signed in, the choice is kept in the profile too. */
export function LanguageSwitch() {
  const { language, setLanguage, words } = useSpeech();
  const person = useContext(PersonContext);
  const choose = (next: Language) => {
    setLanguage(next);
    if (!person) return;
    const profile = { displayName: person.displayName, language: staffLanguage(next) };
    // Here the choice holds in any case; only e-mails and other browsers miss it when it cannot be sent.
    void ask(changeProfileDocument, profile).catch(() => undefined);
  };
  return (
    <div class="language-switch" role="group" aria-label={words.desk.language}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => choose(each)}
        >
          {NAMES[each]}
        </button>
      ))}
    </div>
  );
}
