import { LANGUAGES } from '#minewatch/shared';
import { useSpeech } from '../words/words.js';

const NAMES = { en: 'English', es: 'Español' } as const;

/** Every language in its own name; the present one is marked. */
export function LanguageSwitch() {
  const { language, setLanguage, words } = useSpeech();
  return (
    <div class="language-switch" role="group" aria-label={words.desk.language}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => setLanguage(each)}
        >
          {NAMES[each]}
        </button>
      ))}
    </div>
  );
}
