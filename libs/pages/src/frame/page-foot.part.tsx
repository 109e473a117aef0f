import type { PageName } from './page-addresses.js';
import { useVisit } from './visit.js';

const PAGES = ['search', 'howWeCount', 'editions'] as const satisfies readonly PageName[];

/** How to cite the page, on what terms, and where the rest is. */
export function PageFoot({ citedAs }: { citedAs: string }) {
  const { t, linkTo, format, today, edition } = useVisit();
  return (
    <footer class="site-foot">
      <div class="site-foot-row">
        <div class="site-foot-terms">
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
        </div>
        <nav aria-label={t.site.more}>
          <ul class="site-foot-links">
            {PAGES.map((name) => (
              <li key={name}>
                <a href={linkTo(name)}>{t.pages[name]}</a>
              </li>
            ))}
            <li>
              <a href="/graphql">{t.site.api}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
