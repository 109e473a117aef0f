import type { Language } from '#minewatch/shared';
import type { Choice } from './record-form.js';

/** Codes of every list with their labels, by the name of the list. */
export type Vocabulary = ReadonlyMap<string, readonly Choice[]>;

interface Answer {
  readonly data: {
    readonly vocabulary: readonly {
      readonly list: string;
      readonly codes: readonly { readonly code: string; readonly label: { readonly text: string } }[];
    }[];
  };
}

const read = new Map<Language, Promise<Vocabulary>>();

/** The code lists in a language, from the public API: staff see the labels that readers see. */
export function readVocabulary(language: Language): Promise<Vocabulary> {
  const known = read.get(language);
  if (known) return known;
  const asked = fetchVocabulary(language);
  read.set(language, asked);
  asked.catch(() => read.delete(language));
  return asked;
}

async function fetchVocabulary(language: Language): Promise<Vocabulary> {
  const query = `{ vocabulary { list codes { code label(language: ${language.toUpperCase()}) { text } } } }`;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = (await answer.json()) as Answer;
  return new Map(
    data.vocabulary.map(({ list, codes }) => [
      list,
      codes.map(({ code, label }) => ({ code, label: label.text })),
    ]),
  );
}
