import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';
import type { InEachLanguage } from '#minewatch/shared';

const SHORTEST = 12;
const LONGEST = 200;
const FEWEST_DIFFERENT = 5;

/** 49,000 passwords found in leaks, as zxcvbn-ts keeps them (MIT). */
const common = new Set(dictionary['passwords-common']);

/** Argon2id with 19 MiB and two rounds: the library's default, and OWASP's. */
export function hashPassword(password: string): Promise<string> {
  return hash(plain(password));
}

let nobodys: Promise<string> | undefined;

/** Whether the password fits the hash. Where there is none the work is the same, so that the time tells nothing. */
export async function fitsPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hash('nobody has this password');
  const fits = await verify(passwordHash ?? (await nobodys), plain(password.slice(0, LONGEST + 1)));
  return fits && passwordHash !== null;
}

/** What is wrong with a new password; null when it will do. `ownWords`: what others could guess, such as one's address. */
export function findPasswordFault(password: string, ownWords: readonly string[]): InEachLanguage | null {
  const length = [...password].length;
  if (length < SHORTEST || length > LONGEST) {
    return {
      en: `A password has at least ${SHORTEST} characters and at most ${LONGEST}; this one has ${length}. A sentence is easy to remember.`,
      es: `Una contraseña tiene al menos ${SHORTEST} caracteres y como máximo ${LONGEST}; esta tiene ${length}. Una frase es fácil de recordar.`,
    };
  }
  const isWeak = isCommon(password) || isNearOwn(password, ownWords);
  if (!isWeak) return null;
  return {
    en: 'This password is among those that are tried first. Please choose another: several words that do not belong together, say.',
    es: 'Esta contraseña está entre las que se prueban primero. Elija otra: por ejemplo, varias palabras que no tengan relación.',
  };
}

/** On the list itself, with digits and signs put around it, or the same few characters over and over. */
function isCommon(password: string): boolean {
  const text = password.toLowerCase();
  if (new Set(text).size < FEWEST_DIFFERENT) return true;
  const repeated = /^(.+?)\1+$/.exec(text)?.[1];
  return [text, bare(text), repeated, repeated && bare(repeated)].some((each) => each && common.has(each));
}

function isNearOwn(password: string, ownWords: readonly string[]): boolean {
  const words = ['minewatch', ...ownWords].map((word) => word.toLowerCase());
  return words.includes(password.toLowerCase()) || words.map(bare).includes(bare(password.toLowerCase()));
}

const bare = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** The same password typed on another keyboard may come in other code points. */
const plain = (password: string): string => password.normalize('NFKC');
