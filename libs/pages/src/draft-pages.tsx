import { todayInLima, type Language } from '#minewatch/shared';
import { answerPage, type PageAnswer } from './frame/answer-page.js';
import { pageOfKind, type PageName } from './frame/page-addresses.js';
import type { PublicQuery } from './frame/page-document.js';
import { renderPage } from './frame/render-page.js';
import { readSiteAssets } from './frame/site-assets.js';
import { visitIn, type Basemap, type PreviewLinks, type Visit } from './frame/visit.js';
import { PAGES } from './page-list.js';
import type { RecordKind } from './page-documents.js';
import type { PreviewMessages } from './words/preview-messages.en.js';

/** Why there is nothing to preview. */
export type NoPreview = Exclude<
  keyof PreviewMessages,
  'mark' | 'banner' | 'lead' | 'other' | 'back' | 'desk'
>;

/** The page of a record that is asked for, with a draft applied to it. */
export interface DraftPageAsked {
  readonly kind: RecordKind;
  readonly slug: string;
  readonly language: Language;
  /** Where the published page will be, as in `https://minewatch.example`. */
  readonly siteUrl: string;
  readonly preview: PreviewLinks;
}

/** Pages of records as they would be with a draft applied. Who calls them makes sure that only staff do. */
export class DraftPages {
  private readonly site: Visit['site'];

  constructor(options: { readonly assetsFolder: string; readonly basemap: Basemap }) {
    this.site = { origin: '', assets: readSiteAssets(options.assetsFolder), basemap: options.basemap };
  }

  hasPage(kind: RecordKind): boolean {
    return pageOfKind(kind) !== null;
  }

  /** The page as HTML. @param query asks of the data with the draft applied */
  show({ kind, slug, language, siteUrl, preview }: DraftPageAsked, query: PublicQuery): Promise<PageAnswer> {
    const page = PAGES.find(({ name }) => name === pageOfKind(kind));
    if (!page) throw new Error(`There is no page of ${kind}`);
    const visit = this.visit(language, page.name, slug, preview);
    return answerPage(page, { ...visit, site: { ...visit.site, origin: siteUrl } }, query);
  }

  /** A page that says why there is nothing to see, with what is to be put right. */
  explain(language: Language, why: NoPreview, faults: readonly string[] = []): string {
    const visit = this.visit(language, 'search');
    const { mark, desk, ...reasons } = visit.t.preview;
    const body = (
      <>
        <h1>{mark}</h1>
        <p class="lead">{reasons[why]}</p>
        {faults.length > 0 && (
          <ul>
            {faults.map((fault, index) => (
              <li key={index}>{fault}</li>
            ))}
          </ul>
        )}
        <p>
          <a href="/desk">{desk}</a>
        </p>
      </>
    );
    return renderPage({ content: { title: mark, isUnlisted: true, body }, visit });
  }

  private visit(language: Language, page: PageName, slug = '', preview?: PreviewLinks): Visit {
    const asked = { page, slug, search: new URLSearchParams(), today: todayInLima(), edition: null };
    return visitIn(language, { ...asked, site: this.site, preview });
  }
}
