import { missingEditionPage } from './missing-edition.js';
import { failurePage, missingPage, wordsOf } from './missing-page.js';
import type { Page, PageContent } from './page.js';
import { addressOf, isRecordPage, kindOf } from './page-addresses.js';
import { ask, type PublicQuery } from './page-document.js';
import { recordDocument, searchDocument, type RecordKind } from '../page-documents.js';
import { listEditions } from './page-edition.js';
import { renderPage } from './render-page.js';
import type { Visit } from './visit.js';

/** What a visitor gets: a page, or another address. */
export type PageAnswer =
  { readonly status: number; readonly html: string } | { readonly status: 301; readonly location: string };

/** Answers a visit to a page: the page, a redirect to where a record went, or a page that helps on. */
export async function answerPage(page: Page, visit: Visit, query: PublicQuery): Promise<PageAnswer> {
  const answer = await query(page.document, page.variables(visit));
  const content = page.content(answer, visit);
  if (content) return rendered(200, content, visit);
  const moved = isRecordPage(page.name) ? await findRecord(kindOf(page.name), visit, query) : null;
  if (moved && moved.slug !== visit.slug) {
    return { status: 301, location: addressOf(visit.language, page.name, moved.slug, visit.search) };
  }
  return answerMissing(visit, query, moved?.isWithdrawn ?? false);
}

/** Answers an address that leads nowhere with a search for the words in it. */
export async function answerMissing(
  visit: Visit,
  query: PublicQuery,
  isWithdrawn = false,
): Promise<PageAnswer> {
  const words = wordsOf(visit.slug);
  const { search } = await ask(query, searchDocument, {
    isAsked: words !== '',
    query: words,
    language: visit.schemaLanguage,
    kinds: null,
    first: 5,
    after: null,
    last: null,
    before: null,
  });
  const isAbsent = visit.edition !== null && isRecordPage(visit.page) && !isWithdrawn;
  const content = missingPage(visit, { isWithdrawn, isAbsent, hits: search?.nodes ?? [] });
  return rendered(isWithdrawn ? 410 : 404, content, visit);
}

/** The page of an address that names an edition which does not exist. */
export async function answerMissingEdition(visit: Visit, query: PublicQuery): Promise<PageAnswer> {
  return rendered(404, missingEditionPage(visit, await listEditions(query)), visit);
}

/** The page for an answer that could not be had. */
export function answerFailure(visit: Visit, isSlow: boolean): PageAnswer {
  return rendered(isSlow ? 503 : 500, failurePage(visit, isSlow), visit);
}

async function findRecord(kind: RecordKind, { slug }: Visit, query: PublicQuery) {
  return (await ask(query, recordDocument, { kind, slug })).record;
}

function rendered(status: number, content: PageContent, visit: Visit): PageAnswer {
  return { status, html: renderPage({ content, visit }) };
}
