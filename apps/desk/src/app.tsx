import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#minewatch/shared';
import { askIn } from './frame/ask.js';
import { LiveRegion } from './frame/live-region.js';
import { chosenLanguage, rememberLanguage } from './frame/own-language.js';
import { Door } from './door.js';
import { loadWords, SpeechContext, type Words } from './words/words.js';

const preferredLanguage = (): Language =>
  chosenLanguage() ?? (navigator.language.startsWith('es') ? 'es' : 'en');

/** The desk in the person's language. */
export function App() {
  const [language, setLanguage] = useState(preferredLanguage);
  const [spoken, setSpoken] = useState<{ language: Language; words: Words } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadWords(language).then((words) => {
      if (!isWanted) return;
      document.documentElement.lang = language;
      askIn(language);
      setSpoken({ language, words });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  if (!spoken) return null;
  const change = (next: Language) => {
    rememberLanguage(next);
    setLanguage(next);
  };
  return (
    <SpeechContext.Provider value={{ ...spoken, setLanguage: change }}>
      <Door />
      <LiveRegion />
    </SpeechContext.Provider>
  );
}
