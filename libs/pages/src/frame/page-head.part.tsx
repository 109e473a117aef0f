import { EditionField } from './edition-banner.part.js';
import { addressOf, hasSlug, listOf, type PageName } from './page-addresses.js';
import { useVisit } from './visit.js';

const NAVIGATION = [
  'home',
  'disputes',
  'companies',
  'projects',
  'communities',
  'news',

  'editions',
] as const satisfies readonly PageName[];

/** The panel of the menu, which the button opens without a script. */
const MENU = 'menu';

/** Name of the site, menu with navigation and search, language. */
export function PageHead() {
  const { t, linkTo } = useVisit();
  return (
    <header class="site-head">
      <div class="site-head-row">
        <a class="site-name" href={linkTo('home')}>
          {t.site.name}
        </a>
        <button class="menu-button" type="button" popovertarget={MENU}>
          {t.site.menu}
        </button>
        <div class="site-menu" id={MENU} popover="auto">
          <Navigation />
          <SearchBox />
        </div>
        <LanguageSwitch />
      </div>
    </header>
  );
}

function Navigation() {
  const { t, linkTo, page } = useVisit();
  // On a record's page its list is the place in the menu where one is.
  const isCurrent = (name: PageName) =>
    name === page ? ('page' as const) : name === listOf(page) ? ('true' as const) : undefined;
  return (
    <nav class="site-navigation" aria-label={t.site.navigation}>
      <ul>
        {NAVIGATION.map((name) => (
          <li key={name}>
            <a href={linkTo(name)} aria-current={isCurrent(name)}>
              {t.pages[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SearchBox() {
  const { t, language } = useVisit();
  return (
    <form class="site-search" role="search" action={addressOf(language, 'search')}>
      <EditionField />
      <input type="search" name="q" aria-label={t.search.label} placeholder={t.search.title} />
      <button type="submit">{t.search.submit}</button>
    </form>
  );
}

/** The same page with the same filter in the other language. */
function LanguageSwitch() {
  const { t, language, page, slug, search } = useVisit();
  const other = language === 'en' ? 'es' : 'en';
  return (
    <a
      class="site-language"
      href={addressOf(other, page, hasSlug(page) ? slug : undefined, search)}
      hreflang={other}
      lang={other}
    >
      {t.site.otherLanguage}
    </a>
  );
}
