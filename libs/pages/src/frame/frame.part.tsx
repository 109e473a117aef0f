import { EditionBanner, EditionField } from './edition-banner.part.js';
import { addressOf, hasSlug, type PageName } from './page-addresses.js';
import type { ComponentChildren } from 'preact';
import { useVisit } from './visit.js';

/** The search comes last: on a wide screen its box in the head takes the link's place. */
const NAVIGATION = [
  'home',
  'disputes',
  'companies',
  'projects',
  'communities',
  'news',
  'howWeCount',
  'search',
] as const;

interface FrameProps {
  readonly page: PageName;
  /** What to cite the page as; empty where there is nothing to cite. */
  readonly citedAs: string;
  readonly children: ComponentChildren;
}

/** What surrounds every page: skip link, head with navigation and language switch, content, foot with licence and citation. */
export function Frame({ page, citedAs, children }: FrameProps) {
  const { t } = useVisit();
  return (
    <>
      <a class="skip" href="#content">
        {t.site.skip}
      </a>
      <Head page={page} />
      <main id="content" tabIndex={-1}>
        <EditionBanner page={page} />
        {children}
      </main>
      <Foot citedAs={citedAs} />
    </>
  );
}

function Head({ page }: { page: PageName }) {
  const { t, language, slug, search, linkTo } = useVisit();
  const other = language === 'en' ? 'es' : 'en';
  return (
    <header class="site-head">
      <a class="site-name" href={linkTo('home')}>
        {t.site.name}
      </a>
      <nav class="site-navigation" aria-label={t.site.navigation}>
        <ul>
          {NAVIGATION.map((name) => (
            <li key={name} class={name === 'search' ? 'narrow-only' : undefined}>
              <a href={linkTo(name)} aria-current={name === page ? 'page' : undefined}>
                {t.pages[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form class="site-search" role="search" action={addressOf(language, 'search')}>
        <EditionField />
        <input type="search" name="q" aria-label={t.search.label} placeholder={t.search.title} />
        <button type="submit">{t.search.submit}</button>
      </form>
      <a
        class="site-language"
        href={addressOf(other, page, hasSlug(page) ? slug : undefined, search)}
        hreflang={other}
        lang={other}
      >
        {t.site.otherLanguage}
      </a>
    </header>
  );
}

function Foot({ citedAs }: Pick<FrameProps, 'citedAs'>) {
  const { t, language, linkTo, format, today, edition } = useVisit();
  return (
    <footer class="site-foot">
      {citedAs && (
        <p>
          <strong>{t.site.cite}:</strong>{' '}
          {edition
            ? t.edition.citation(citedAs, format.date(edition.month), edition.version)
            : t.site.citation(citedAs, format.dateInPhrase(today))}
        </p>
      )}
      <p>
        {t.site.licence} {t.site.credits}
      </p>
      <p>
        <a href={addressOf(language, 'editions')}>{t.pages.editions}</a> ·{' '}
        <a href={linkTo('howWeCount')}>{t.pages.howWeCount}</a> · <a href="/graphql">{t.site.api}</a>
      </p>
    </footer>
  );
}
