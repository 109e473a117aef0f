import { LANGUAGES } from '#minewatch/shared';
import { renderToString } from 'preact-render-to-string';
import { SymbolSheet } from '../parts/dispute-symbol.part.js';
import { Frame } from './frame.part.js';
import type { PageContent } from './page.js';
import { addressOf, hasSlug, isRecordPage } from './page-addresses.js';
import { VisitContext, type Visit } from './visit.js';

interface RenderedPage {
  readonly content: PageContent;
  readonly visit: Visit;
}

/** The whole page as HTML. */
export function renderPage(page: RenderedPage): string {
  return `<!doctype html>${renderToString(
    <VisitContext.Provider value={page.visit}>
      <html lang={page.visit.language}>
        <Head {...page} />
        <body>
          <SymbolSheet />
          <Frame citedAs={page.content.isUnlisted ? '' : page.content.title}>{page.content.body}</Frame>
        </body>
      </html>
    </VisitContext.Provider>,
  )}`;
}

function Head({ content, visit }: RenderedPage) {
  const { t, site, page } = visit;
  const plain = page === 'home' ? `${t.site.name}: ${content.title}` : `${content.title} · ${t.site.name}`;
  const title = visit.preview ? `${t.preview.mark} · ${plain}` : plain;
  const description = summaryOf(content.description ?? t.site.purpose);
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#141918" media="(prefers-color-scheme: dark)" />
      <meta name="description" content={description} />
      <Addresses content={content} visit={visit} />
      <link rel="icon" type="image/svg+xml" href={site.assets.icon} />
      <link rel="stylesheet" href={site.assets.style} />
      {content.hasMap && <MapFiles visit={visit} />}
      {isRecordPage(page) && <script type="module" src={site.assets.copyScript} />}
    </head>
  );
}

function Addresses({ content, visit }: RenderedPage) {
  if (visit.preview) return <meta name="robots" content="noindex, nofollow" />;
  if (content.isUnlisted) return <meta name="robots" content="noindex, follow" />;
  const slug = hasSlug(visit.page) ? visit.slug : undefined;
  const { edition } = visit;
  // An edition is cited by the name it has for good; search engines lead to today's pages.
  const search = edition ? new URLSearchParams({ edition: edition.version }) : undefined;
  const addressIn = (language: Visit['language']) =>
    visit.site.origin + addressOf(language, visit.page, slug, search);
  return (
    <>
      {edition && <meta name="robots" content="noindex, follow" />}
      <link rel="canonical" href={addressIn(visit.language)} />
      {LANGUAGES.map((language) => (
        <link key={language} rel="alternate" hreflang={language} href={addressIn(language)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={addressIn('en')} />
    </>
  );
}

function MapFiles({ visit }: { visit: Visit }) {
  const { mapStyle, mapScript } = visit.site.assets;
  return (
    <>
      <link rel="stylesheet" href={mapStyle} />
      <script type="module" src={mapScript} />
    </>
  );
}

/** At most as much as a search engine shows, cut at a word. */
function summaryOf(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 197).replace(/\s+\S*$/, '')}…`;
}
