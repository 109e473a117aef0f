import { LANGUAGES, type InEachLanguage, type Language } from '#minewatch/shared';
import type { RecordKind } from '../page-documents.js';

/** First part of each page's address after the language. */
const SEGMENTS = {
  home: { en: '', es: '' },
  companies: { en: 'companies', es: 'empresas' },
  company: { en: 'company', es: 'empresa' },
  projects: { en: 'projects', es: 'proyectos' },
  project: { en: 'project', es: 'proyecto' },
  communities: { en: 'communities', es: 'comunidades' },
  community: { en: 'community', es: 'comunidad' },
  disputes: { en: 'disputes', es: 'conflictos' },
  dispute: { en: 'dispute', es: 'conflicto' },
  news: { en: 'news', es: 'noticias' },
  newsItem: { en: 'news', es: 'noticia' },
  place: { en: 'place', es: 'lugar' },
  search: { en: 'search', es: 'buscar' },
  editions: { en: 'editions', es: 'ediciones' },
  edition: { en: 'edition', es: 'edicion' },
  howWeCount: { en: 'how-we-count', es: 'como-contamos' },
} as const satisfies Record<string, InEachLanguage>;

export type PageName = keyof typeof SEGMENTS;

/** The records that have a page, and its name. */
export const RECORD_PAGES = {
  COMPANY: 'company',
  PROJECT: 'project',
  COMMUNITY: 'community',
  DISPUTE: 'dispute',
  NEWS: 'newsItem',
  PLACE: 'place',
} as const satisfies Partial<Record<RecordKind, PageName>>;

export type RecordPage = (typeof RECORD_PAGES)[keyof typeof RECORD_PAGES];

const RECORD_PAGE_NAMES: ReadonlySet<PageName> = new Set(Object.values(RECORD_PAGES));

export function isRecordPage(page: PageName): page is RecordPage {
  return RECORD_PAGE_NAMES.has(page);
}

/** The list in which the thing of a page stands. */
const LIST_OF = {
  company: 'companies',
  project: 'projects',
  community: 'communities',
  dispute: 'disputes',
  newsItem: 'news',
  edition: 'editions',
} as const satisfies Partial<Record<PageName, PageName>>;

/** The list that leads to a page; null for a page that stands in none. */
export function listOf(page: PageName): (typeof LIST_OF)[keyof typeof LIST_OF] | null {
  return page in LIST_OF ? LIST_OF[page as keyof typeof LIST_OF] : null;
}

/** Whether a page's address names one thing: a record, or an edition. */
export function hasSlug(page: PageName): boolean {
  return isRecordPage(page) || page === 'edition';
}

/** Kind of the record that a page shows. */
export function kindOf(page: RecordPage): keyof typeof RECORD_PAGES {
  const kinds = Object.keys(RECORD_PAGES) as (keyof typeof RECORD_PAGES)[];
  return kinds.find((kind) => RECORD_PAGES[kind] === page) as keyof typeof RECORD_PAGES;
}

/** Address of a page: `/es/empresa/glencore`, with the query if it has one. */
export function addressOf(
  language: Language,
  page: PageName,
  slug?: string,
  search?: URLSearchParams,
): string {
  const parts = [language, SEGMENTS[page][language], slug && encodeURIComponent(slug)];
  const query = search?.toString();
  return `/${parts.filter(Boolean).join('/')}${query ? `?${query}` : ''}`;
}

/** Pattern of a page's address for the router, `:slug` standing for what it names. */
export function routeOf(language: Language, page: PageName): string {
  return addressOf(language, page) + (hasSlug(page) ? '/:slug' : '');
}

/** The page that shows records of a kind; null for a kind without a page of its own. */
export function pageOfKind(kind: RecordKind): RecordPage | null {
  return kind in RECORD_PAGES ? RECORD_PAGES[kind as keyof typeof RECORD_PAGES] : null;
}

/** The first of our languages that an Accept-Language header prefers; English when it prefers none. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: tag.split('-')[0], quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const language = LANGUAGES.find((each) => each === tag);
    if (language) return language;
  }
  return 'en';
}
