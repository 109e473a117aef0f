import { isRecordPage, addressOf, type PageName } from './page-addresses.js';
import type { ComponentChildren } from 'preact';
import { useVisit } from './visit.js';

const NAVIGATION = [
  'home',
  'disputes',
  'companies',
  'projects',
  'communities',
  'news',
  'howWeCount',
] as const;

/** What surrounds every page: skip link, head with navigation and language switch, content, foot with licence and citation. */
export function Frame({
  page,
  title,
  children,
}: {
  page: PageName;
  title: string;
  children: ComponentChildren;
}) {
  const { t } = useVisit();
  return (
    <>
      <a class="skip" href="#content">
        {t.site.skip}
      </a>
      <Head page={page} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Foot title={title} />
    </>
  );
}

function Head({ page }: { page: PageName }) {
  const { t, language, slug, search } = useVisit();
  const other = language === 'en' ? 'es' : 'en';
  return (
    <header class="site-head">
      <a class="site-name" href={addressOf(language, 'home')}>
        {t.site.name}
      </a>
      <nav class="site-navigation" aria-label={t.site.navigation}>
        <ul>
          {NAVIGATION.map((name) => (
            <li key={name}>
              <a href={addressOf(language, name)} aria-current={name === page ? 'page' : undefined}>
                {t.pages[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form class="site-search" role="search" action={addressOf(language, 'search')}>
        <input type="search" name="q" aria-label={t.search.label} placeholder={t.search.title} />
        <button type="submit">{t.search.submit}</button>
      </form>
      <a
        class="site-language"
        href={addressOf(other, page, isRecordPage(page) ? slug : undefined, search)}
        hreflang={other}
        lang={other}
      >
        {t.site.otherLanguage}
      </a>
    </header>
  );
}

function Foot({ title }: { title: string }) {
  const { t, language, format, today } = useVisit();
  return (
    <footer class="site-foot">
      <p>
        <strong>{t.site.cite}:</strong> {t.site.citation(title, format.dateInPhrase(today))}
      </p>
      <p>
        {t.site.licence} {t.site.credits}
      </p>
      <p>
        <a href={addressOf(language, 'howWeCount')}>{t.pages.howWeCount}</a> ·{' '}
        <a href="/graphql">{t.site.api}</a>
      </p>
    </footer>
  );
}
