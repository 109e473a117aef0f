import type { Language } from '#minewatch/shared';
import { VOCABULARY } from './lists.js';
import type { VocabularyTerm } from './vocabulary-term.js';

/** Name of a list, as in its file and its database table: `date_precision`. */
export type ListName = keyof typeof VOCABULARY;

/** The codes of one list: `CodeOf<'status'>` is `'OBSERVED' | 'ACTIVE' | …`. */
export type CodeOf<List extends ListName> = (typeof VOCABULARY)[List][number]['code'];

/** Thrown when a code is asked for that its list does not hold: data that slipped past the database's checks. */
export class UnknownCode extends Error {
  constructor(
    readonly list: ListName,
    readonly code: string,
  ) {
    super(`The vocabulary list ${list} has no code ${code}`);
    this.name = 'UnknownCode';
  }
}

const termsByCode = new Map<ListName, ReadonlyMap<string, VocabularyTerm>>(
  listNames().map((list) => [list, new Map(VOCABULARY[list].map((term) => [term.code, term]))]),
);

export function listNames(): ListName[] {
  return Object.keys(VOCABULARY) as ListName[];
}

/** The terms of a list in the order of its file. */
export function termsOf<List extends ListName>(list: List): readonly VocabularyTerm<CodeOf<List>>[] {
  return VOCABULARY[list] as readonly VocabularyTerm<CodeOf<List>>[];
}

export function isCodeOf<List extends ListName>(list: List, text: string): text is CodeOf<List> {
  return termsByCode.get(list)?.has(text) ?? false;
}

/** @throws {UnknownCode} */
export function getTerm<List extends ListName>(list: List, code: CodeOf<List>): VocabularyTerm<CodeOf<List>> {
  const term = termsByCode.get(list)?.get(code);
  if (!term) throw new UnknownCode(list, code);
  return term as VocabularyTerm<CodeOf<List>>;
}

/** What a code is called in a language: `labelOf('status', 'LATENT', 'es')` is "Latente". @throws {UnknownCode} */
export function labelOf<List extends ListName>(list: List, code: CodeOf<List>, language: Language): string {
  return getTerm(list, code)[language];
}
