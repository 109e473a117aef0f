import type { Language } from '#minewatch/shared';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { FORMATS, type Formats } from '../words/formats.js';
import { MESSAGES, type Messages } from '../words/messages.js';
import { addressOf, type PageName } from './page-addresses.js';
import type { Language as SchemaLanguage } from '../page-documents.js';
import type { PageEdition } from './page-edition.js';
import type { SiteAssets } from './site-assets.js';

/** What a page may know of the visit it answers. */
export interface Visit {
  readonly language: Language;
  readonly page: PageName;
  /** The language as the schema names it. */
  readonly schemaLanguage: SchemaLanguage;
  readonly t: Messages;
  readonly format: Formats;
  /** Slug of the record asked for; empty on a page that shows no single record. */
  readonly slug: string;
  readonly search: URLSearchParams;
  /** The day in Lima, `YYYY-MM-DD`; of an edition the day on which it was closed. */
  readonly today: string;
  /** The edition that is shown as it was published; null: the present. */
  readonly edition: PageEdition | null;
  /** The draft that is applied to what is shown, for staff; undefined: what is published is shown. */
  readonly preview?: PreviewLinks;
  readonly site: Site;
  /** Address of another page in the same language and of the same edition. */
  readonly linkTo: (page: PageName, slug?: string, search?: URLSearchParams) => string;
}

/** Where a preview leads, beside the public pages. */
export interface PreviewLinks {
  /** The draft at the desk. */
  readonly draft: string;
  readonly inOtherLanguage: string;
}

/** What is the same for all visits: where the site is, its files, and its basemap if there is one. */
export interface Site {
  /** Address without a slash at its end: `https://minewatch.example`. */
  readonly origin: string;
  readonly assets: SiteAssets;
  readonly basemap: Basemap;
}

/** Tiles of an outside server below the map; without an address the map draws outlines only. */
export interface Basemap {
  readonly url: string;
  readonly attribution: string;
}

type Asked = Pick<Visit, 'page' | 'slug' | 'search' | 'today' | 'edition' | 'site' | 'preview'>;

export function visitIn(language: Language, rest: Asked): Visit {
  return {
    language,
    schemaLanguage: language === 'es' ? 'ES' : 'EN',
    t: MESSAGES[language],
    format: FORMATS[language],
    // The list of editions is the same in all of them.
    linkTo: (page, slug, search) =>
      addressOf(language, page, slug, inEdition(page === 'editions' ? null : rest.edition, search)),
    ...rest,
  };
}

function inEdition(edition: PageEdition | null, search?: URLSearchParams): URLSearchParams | undefined {
  if (!edition) return search;
  const kept = new URLSearchParams(search);
  kept.set('edition', edition.asked);
  return kept;
}

export const VisitContext = createContext<Visit | null>(null);

/** The visit that the page being rendered answers. */
export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (!visit) throw new Error('A part of a page was rendered outside of a page');
  return visit;
}
