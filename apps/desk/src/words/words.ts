import type { Language } from '#minewatch/shared';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { en } from './en.js';

/** Every wording of the desk; Spanish must have each. */
export type Words = typeof en;

/** The language of the desk and its wording. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly setLanguage: (language: Language) => void;
}

export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('A part of the desk was shown outside of it');
  return speech;
}

export const useWords = (): Words => useSpeech().words;

/** The wording of one language, loaded when it is needed. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'es' ? (await import('./es.js')).es : (await import('./en.js')).en;
}
