import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { StaffDatabase, type StaffContext } from '#minewatch/auth';
import { previewDraft } from '#minewatch/draft-previews';
import { readsOn, type QueryEngine } from '#minewatch/graphql-http';
import type { DraftPages, NoPreview, PageAnswer } from '#minewatch/pages';
import { describeForms } from '#minewatch/record-documents';
import { problemIn, type RecordProblem } from '#minewatch/record-forms';
import { LANGUAGES, type Language } from '#minewatch/shared';
import { publicQuery } from './public-query.js';

/** What serving previews needs of the server. */
export interface PreviewServing {
  readonly database: StaffDatabase;
  readonly engine: QueryEngine;
  readonly pages: DraftPages;
  /** Who asks, by the cookie, and where they reach the site. */
  readonly enter: (
    request: FastifyRequest,
    reply: FastifyReply,
  ) => Promise<Pick<StaffContext, 'step' | 'siteUrl'>>;
  readonly statementTimeoutMs: number;
  readonly onFailure: (error: unknown) => void;
}

interface Asked {
  readonly Params: { readonly draft: string; readonly language: string };
}

const STATUS = {
  signIn: 401,
  notThere: 404,
  ended: 410,
  withoutPage: 404,
  faulty: 422,
  failed: 500,
} as const satisfies {
  readonly [Why in NoPreview]: number;
};
const WHY = { NOT_THERE: 'notThere', ENDED: 'ended', WITHOUT_PAGE: 'withoutPage' } as const;

/** Adds the public pages as they would be with a draft applied, `/staff/preview/12/es`: for staff alone, kept by nobody. */
export function servePreviews(server: FastifyInstance, serving: PreviewServing): void {
  server.get<Asked>('/staff/preview/:draft/:language', async (request, reply) => {
    void reply.headers({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    });
    const language = LANGUAGES.find((each) => each === request.params.language) ?? LANGUAGES[0];
    const { step, siteUrl } = await serving.enter(request, reply);
    const answer =
      step === 'DONE'
        ? await preview(serving, { draft: draftNumber(request.params), language, siteUrl })
        : refused(serving, language, 'signIn');
    if ('location' in answer) return reply.redirect(answer.location, 302);
    return reply.code(answer.status).type('text/html; charset=utf-8').send(answer.html);
  });
}

/** 0, which no draft has, for anything that is no number or of a language that we do not speak. */
function draftNumber({ draft, language }: Asked['Params']): number {
  return /^\d{1,15}$/.test(draft) && LANGUAGES.some((each) => each === language) ? Number(draft) : 0;
}

interface PreviewAsked {
  readonly draft: number;
  readonly language: Language;
  readonly siteUrl: string;
}

async function preview(serving: PreviewServing, asked: PreviewAsked): Promise<PageAnswer> {
  const { draft, language, siteUrl } = asked;
  const { database, engine, pages, statementTimeoutMs } = serving;
  const links = {
    draft: `/desk/drafts/${draft}`,
    inOtherLanguage: `/staff/preview/${draft}/${language === 'en' ? 'es' : 'en'}`,
  };
  try {
    const found = await previewDraft(database, draft, {
      statementTimeoutMs,
      hasPage: (kind) => pages.hasPage(kind),
      look: (client, record) =>
        pages.show({ ...record, language, siteUrl, preview: links }, publicQuery(engine, readsOn(client))),
    });
    if (found.outcome === 'SEEN') return found.seen;
    if (found.outcome !== 'FAULTY') return refused(serving, language, WHY[found.outcome]);
    const faults = found.findings.map((finding) => faultIn(language, problemIn(language, finding)));
    return refused(serving, language, 'faulty', faults);
  } catch (error) {
    serving.onFailure(error);
    return refused(serving, language, 'failed');
  }
}

/** As the form names its fields: "conga, Title, in English: …". */
function faultIn(language: Language, { kind, slug, file, column, message }: RecordProblem): string {
  const sections = describeForms().find((form) => form.kind === kind)?.sections ?? [];
  const columns = sections.find((section) => section.file === file)?.columns ?? [];
  const label = columns.find(({ name }) => name === column)?.label[language] ?? column;
  return `${[slug, label].filter(Boolean).join(', ')}: ${message}`;
}

function refused(
  { pages }: PreviewServing,
  language: Language,
  why: NoPreview,
  faults: readonly string[] = [],
): PageAnswer {
  return { status: STATUS[why], html: pages.explain(language, why, faults) };
}
