import type { RecordKind } from '../staff-documents.js';

/** The kinds that people write, those of the month first. */
export const RECORD_KINDS: readonly RecordKind[] = [
  'EVENT',
  'DISPUTE',
  'NEWS',
  'AGREEMENT',
  'LEGAL_CASE',
  'COMPANY',
  'PROJECT',
  'COMMUNITY',
  'PEOPLE',
];

export const isRecordKind = (text: string): text is RecordKind =>
  text === 'PLACE' || RECORD_KINDS.some((kind) => kind === text);

/** Kinds with a page of their own, by its address in each language. */
const PAGES: Partial<Readonly<Record<RecordKind, { readonly en: string; readonly es: string }>>> = {
  COMPANY: { en: 'company', es: 'empresa' },
  PROJECT: { en: 'project', es: 'proyecto' },
  COMMUNITY: { en: 'community', es: 'comunidad' },
  DISPUTE: { en: 'dispute', es: 'conflicto' },
  NEWS: { en: 'news', es: 'noticia' },
  PLACE: { en: 'place', es: 'lugar' },
};

/** Address of the public page; null for records that stand on the page of another. */
export function publicPageOf(kind: RecordKind, slug: string, language: 'en' | 'es'): string | null {
  const page = PAGES[kind]?.[language];
  return page ? `/${language}/${page}/${slug}` : null;
}
