import type { Language } from '#minewatch/shared';
import { useEffect } from 'preact/hooks';
import { useSpeech } from '../words/words.js';
import { usePerson } from './person.js';
import { recall, remember } from './storage.js';

const LANGUAGE = 'language';

/** The language chosen in this browser; null where none was. */
export const chosenLanguage = (): Language | null => recall<Language>(LANGUAGE);

export const rememberLanguage = (language: Language): boolean => remember(LANGUAGE, language);

/** In a browser where no language was chosen, the desk speaks that of the person's profile. */
export function useOwnLanguage(): void {
  const { setLanguage } = useSpeech();
  const person = usePerson();
  useEffect(() => {
    if (chosenLanguage() === null) setLanguage(person.language === 'ES' ? 'es' : 'en');
  }, [person.id]);
}
