import type { Language } from '#minewatch/shared';
import { ask } from '../frame/ask.js';
import {
  checkDateDocument,
  findRecordsDocument,
  type CheckDateAnswer,
  type FindRecordsAnswer,
  type RecordKind,
} from '../staff-documents.js';

/** What the server understood a date as, or why it did not. */
export type DateReading = CheckDateAnswer['checkDate'];

export type RecordChoice = FindRecordsAnswer['findRecords'][number];

const MOST = 12;

export async function checkDate(text: string, language: Language): Promise<DateReading> {
  return (await ask(checkDateDocument, { text, language: language === 'es' ? 'ES' : 'EN' })).checkDate;
}

/** Records that somebody may mean; new ones of the same bundle of drafts too. */
export async function findRecords(
  kinds: readonly RecordKind[],
  text: string,
  bundleId: string | null = null,
): Promise<readonly RecordChoice[]> {
  return (await ask(findRecordsDocument, { kinds, text, bundleId, first: MOST })).findRecords;
}

const titles = new Map<string, Promise<string>>();

/** Title of one record, asked once per visit. */
export function titleOfRecord(
  kinds: readonly RecordKind[],
  slug: string,
  bundleId: string | null = null,
): Promise<string> {
  const key = `${kinds.join()} ${slug}`;
  const known = titles.get(key);
  if (known) return known;
  const asked = findRecords(kinds, slug, bundleId).then(
    (found) => found.find((each) => each.slug === slug)?.title ?? slug,
  );
  asked.catch(() => titles.delete(key));
  titles.set(key, asked);
  return asked;
}
