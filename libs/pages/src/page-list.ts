import { communitiesPage } from './communities.page.js';
import { communityPage } from './community.page.js';
import { companiesPage } from './companies.page.js';
import { companyPage } from './company.page.js';
import { disputePage } from './dispute.page.js';
import { disputesPage } from './disputes.page.js';
import { editionPage } from './edition.page.js';
import { editionsPage } from './editions.page.js';
import { homePage } from './home.page.js';
import { howWeCountPage } from './how-we-count.page.js';
import { newsItemPage } from './news-item.page.js';
import { newsPage } from './news.page.js';
import type { Page } from './page.js';
import { placePage } from './place.page.js';
import { projectPage } from './project.page.js';
import { projectsPage } from './projects.page.js';
import { searchPage } from './search.page.js';

/** Every page of the site; each exists in each language. */
export const PAGES: readonly Page[] = [
  homePage,
  companiesPage,
  companyPage,
  projectsPage,
  projectPage,
  communitiesPage,
  communityPage,
  disputesPage,
  disputePage,
  newsPage,
  newsItemPage,
  placePage,
  searchPage,
  editionsPage,
  editionPage,
  howWeCountPage,
];
