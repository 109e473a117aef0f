import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SignInFacts } from '../staff-documents.js';

export type Member = NonNullable<SignInFacts['member']>;
export type Policy = SignInFacts['may'][number];

/** The person at the desk and what they may do. */
export interface Person extends Member {
  readonly may: ReadonlySet<Policy>;
}

export const PersonContext = createContext<Person | null>(null);

export function usePerson(): Person {
  const person = useContext(PersonContext);
  if (!person) throw new Error('A screen was shown to nobody');
  return person;
}

export const personOf = ({ member, may, step }: SignInFacts): Person | null =>
  member && step === 'DONE' ? { ...member, may: new Set(may) } : null;
