import type { PastEdition } from './read-database.js';

/** What an answer rests on: the same question on the same basis has the same answer. */
export interface AnswerBasis {
  readonly key: string;
  /** Closed editions alone, each named for good: the answer never changes. */
  readonly isForEver: boolean;
}

/** Of answers about the present; null when its version is not known. */
export function presentBasis(version: string | null): AnswerBasis | null {
  return version === null ? null : { key: version, isForEver: false };
}

/** Of answers about closed editions alone: what is published meanwhile does not touch them, the program that words them does. */
export function pastBasis(
  editions: ReadonlyMap<string, PastEdition>,
  release: string | undefined,
): AnswerBasis {
  const stamps = [...editions.values()].map(({ name, stamp }) => `${name} ${stamp}`);
  return {
    key: ['past', release ?? '', ...stamps].join(' '),
    isForEver: [...editions].every(([asked, { name }]) => asked === name),
  };
}
