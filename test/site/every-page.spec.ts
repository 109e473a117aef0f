import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import {
  DESKTOP,
  findAccessibilityFaults,
  openPage,
  PHONE,
  useBrowser,
  type OpenPage,
} from '../support/browser.js';

const api = useApi();
const browser = useBrowser();

/** One page of each kind but home and company, which have tests of their own. */
const PAGES = [
  '/en/dispute/espinar-tintaya-2012',
  '/es/conflicto/norperuano-spills-2016',
  '/en/project/antapaccay',
  '/es/proyecto/oleoducto-norperuano',
  '/es/comunidad/fuerabamba',
  '/en/news/arizona-quilish-2004',
  '/es/lugar/apurimac',
  '/en/companies',
  '/es/conflictos?company=glencore&rule=ANY',
  '/en/projects?sector=PIPELINE',
  '/es/comunidades',
  '/en/news',
  '/es/buscar?q=wampis',
  '/en/how-we-count',
  '/es/empresa/no-existe',
];

describe('in the browser, on a phone and on a desktop', () => {
  let visitor: OpenPage;
  beforeAll(async () => {
    visitor = await openPage(browser(), `${api().url}/healthz`);
  });
  afterAll(() => visitor.page.context().close());

  it.each(PAGES)('%s is without fault', async (path) => {
    const { page, complaints, goTo } = visitor;
    await page.setViewportSize(PHONE);
    await goTo(api().url + path);
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.setViewportSize(DESKTOP);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await findAccessibilityFaults(page)).toEqual([]);
    // The browser reports the status of a page that does not exist as if it were a fault of the page.
    expect(complaints.splice(0).filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });
});

describe('the page of a dispute', () => {
  it('draws where it is without JavaScript, and makes it a map with it', async () => {
    const address = `${api().url}/en/dispute/espinar-tintaya-2012`;
    const still = await openPage(browser(), address, { javaScriptEnabled: false });
    expect(await still.page.locator('.small-map svg.locator .soft-area').count()).toBeGreaterThan(0);
    const alive = await openPage(browser(), address);
    await alive.page.locator('.small-map').scrollIntoViewIfNeeded();
    await alive.page
      .locator('.small-map path.soft-area.leaflet-interactive, .small-map path.soft-area')
      .first()
      .waitFor();
    expect(alive.complaints).toEqual([]);
    await Promise.all([still, alive].map(({ page }) => page.context().close()));
  });

  it('marks a text that exists in the other language only', async () => {
    await api().database.owner.query(
      `update published.dispute set summary_es = null where slug = 'espinar-tintaya-2012'`,
    );
    const html = await (await fetch(`${api().url}/es/conflicto/espinar-tintaya-2012`)).text();
    expect(html).toMatch(
      /<span lang="en">Herding communities[^<]*<\/span> <small class="remark">solo en inglés/,
    );
  });

  it('puts a headline in quotation marks only if it was seen on the page', async () => {
    const headingOf = async (isQuotable: boolean) => {
      const { newsItems } = await api().get<{ newsItems: { nodes: { slug: string }[] } }>(
        'query ($is: Boolean) { newsItems(first: 1, filter: { isQuotable: $is }) { nodes { slug } } }',
        { is: isQuotable },
      );
      const html = await (await fetch(`${api().url}/en/news/${newsItems.nodes[0]?.slug}`)).text();
      return /<h1>(.*?)<\/h1>/.exec(html)?.[1];
    };
    expect(await headingOf(true)).toMatch(/^“.*”$/);
    expect(await headingOf(false)).toMatch(/^[^“].*(rebuilt from the address|our label)/);
  });
});

describe('a case outside the scope', () => {
  it('is kept and marked with the reason', async () => {
    const html = await (await fetch(`${api().url}/en/project/santa-clara-de-uchunya`)).text();
    expect(html).toContain('not an extractive case');
  });
});
