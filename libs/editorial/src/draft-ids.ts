import { noSuchDraft } from './draft-refusals.js';

/** The number that was given as an ID. @throws Refusal NOT_FOUND for what is no number */
export function draftId(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw noSuchDraft(text);
  return Number(text);
}

/** Numbers given as IDs, each once. @throws Refusal NOT_FOUND for what is no number */
export function draftIds(texts: readonly string[]): number[] {
  return [...new Set(texts.map(draftId))];
}
