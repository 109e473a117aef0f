import { forget, recall, remember } from '../frame/storage.js';
import type { Explanation } from './draft-texts.js';
import type { RecordDocument } from './record-document.js';

/** What a person wrote into a form and has not saved: kept on this device with each key that is pressed. */
export interface KeptText {
  readonly document: RecordDocument;
  readonly explanation: Explanation;
  /** Version of the draft on which it was written; null: there was none. */
  readonly version: number | null;
  readonly keptAt: string;
}

const keyOf = (staffId: string, name: string) => `text:${staffId}:${name}`;

export function keepText(staffId: string, name: string, text: KeptText): boolean {
  return remember(keyOf(staffId, name), text);
}

export function findKeptText(staffId: string, name: string): KeptText | null {
  return recall<KeptText>(keyOf(staffId, name));
}

export function forgetText(staffId: string, name: string): void {
  forget(keyOf(staffId, name));
}
