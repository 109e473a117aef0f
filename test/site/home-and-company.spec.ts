import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { DESKTOP, findAccessibilityFaults, openPage, PHONE, useBrowser } from '../support/browser.js';

const api = useApi();
const browser = useBrowser();

const PAGES = [
  { path: '/en', heading: 'Conflicts over mining, oil and gas in Peru' },
  { path: '/es', heading: 'Conflictos por minería, petróleo y gas en el Perú' },
  { path: '/en/company/glencore', heading: 'Glencore' },
  { path: '/es/empresa/glencore', heading: 'Glencore' },
];
const LOOKS = [
  { viewport: PHONE, colorScheme: 'light' },
  { viewport: PHONE, colorScheme: 'dark' },
  { viewport: DESKTOP, colorScheme: 'dark' },
  { viewport: DESKTOP, colorScheme: 'light' },
] as const;

describe.each(PAGES)('$path', ({ path, heading }) => {
  it('weighs less than 150 KB, and is without fault on a phone and a desktop, light and dark', async () => {
    const { page, complaints, weight } = await openPage(browser(), api().url + path, { viewport: PHONE });
    expect(await weight()).toBeLessThan(150_000);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    for (const { viewport, colorScheme } of LOOKS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      expect(await findAccessibilityFaults(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('can be read without JavaScript', async () => {
    const { page, complaints } = await openPage(browser(), api().url + path, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
    expect(await page.locator('.dispute-row').count()).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the page of a company', () => {
  it('tells the four rules apart: Espinar 2012 is Xstrata’s at the event, Glencore’s today and in court', async () => {
    const { page } = await openPage(browser(), `${api().url}/en/company/xstrata`);
    const rule = page.locator('#rule-owner-at-event ~ ul').first();
    expect(await rule.textContent()).toContain('Espinar: the 2012 strike at Xstrata Tintaya');
    expect(await page.locator('#rule-defendant ~ ul').first().textContent()).toContain('Espinar');
    await page.context().close();
  });

  it('gives the reasons of an attribution on demand', async () => {
    const { page } = await openPage(browser(), `${api().url}/en/company/glencore`);
    const reasons = page.locator('#rule-current-owner ~ ul').first().locator('details').first();
    expect(await reasons.getByText('held 100 %').first().isVisible()).toBe(false);
    await reasons.locator('summary').press('Enter');
    expect(await reasons.getByText('held 100 %').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('says so plainly when no dispute is recorded', async () => {
    const { companies } = await api().get<{ companies: { nodes: { slug: string }[] } }>(
      '{ companies(first: 1, filter: { hasDispute: false }) { nodes { slug } } }',
    );
    const answer = await fetch(`${api().url}/es/empresa/${companies.nodes[0]?.slug}`);
    expect(await answer.text()).toContain('Ningún conflicto registrado.');
  });
});
