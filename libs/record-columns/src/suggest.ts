import { closest, distance } from 'fastest-levenshtein';

/** The known word most like a mistyped one, or null when none is near enough to be meant. */
export function suggest(text: string, known: Iterable<string>): string | null {
  const words = [...known];
  if (words.length === 0) return null;
  const nearest = closest(text, words);
  return distance(text, nearest) <= Math.max(2, Math.floor(nearest.length / 3)) ? nearest : null;
}
