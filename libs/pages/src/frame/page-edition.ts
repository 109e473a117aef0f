import { todayInLima } from '#minewatch/shared';
import { ask, type PublicQuery } from './page-document.js';
import { editionsDocument, pageEditionDocument, type EditionStage } from '../page-documents.js';

/** The edition whose data a page shows. */
export interface PageEdition {
  /** As the address names it; links keep it: `2026-11`. */
  readonly asked: string;
  /** The name it has for good: `2026-11-final`. */
  readonly version: string;
  /** `2026-11` */
  readonly month: string;
  readonly stage: EditionStage;
  /** The day in Lima on which it was closed. */
  readonly today: string;
}

/** Name of the edition that an address asks for; null for the present. */
export function editionAsked(search: URLSearchParams): string | null {
  return search.get('edition') || null;
}

/** The edition of that name; null when there is none. */
export async function findEdition(asked: string, query: PublicQuery): Promise<PageEdition | null> {
  const [, month, stage] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-(candidate|final))?$/.exec(asked) ?? [];
  if (!month) return null;
  const { edition } = await ask(query, pageEditionDocument, {
    month: `${month}-01`,
    stage: (stage?.toUpperCase() as EditionStage | undefined) ?? null,
  });
  if (!edition) return null;
  const today = todayInLima(Date.parse(edition.publishedAt));
  return { asked, version: edition.version, month, stage: edition.stage, today };
}

/** The editions that a visitor may have meant, the latest first. */
export async function listEditions(query: PublicQuery) {
  return (await ask(query, editionsDocument, {})).editions.nodes;
}
