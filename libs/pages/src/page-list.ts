import { communitiesPage } from './places/communities.page.js';
import { communityPage } from './places/community.page.js';
import { companiesPage } from './companies/companies.page.js';
import { companyPage } from './companies/company.page.js';
import { disputePage } from './disputes/dispute.page.js';
import { disputesPage } from './disputes/disputes.page.js';
import { editionPage } from './editions/edition.page.js';
import { editionsPage } from './editions/editions.page.js';
import { homePage } from './home/home.page.js';
import { howWeCountPage } from './how-we-count/how-we-count.page.js';
import { newsItemPage } from './news/news-item.page.js';
import { newsPage } from './news/news.page.js';
import type { Page } from './frame/page.js';
import { placePage } from './places/place.page.js';
import { projectPage } from './projects/project.page.js';
import { projectsPage } from './projects/projects.page.js';
import { searchPage } from './search/search.page.js';

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
