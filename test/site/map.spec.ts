import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useApi } from '../support/api.js';
import { openPage, PHONE, useBrowser } from '../support/browser.js';

const api = useApi();
const browser = useBrowser();

const open = (path: string, options = {}) => openPage(browser(), api().url + path, options);

/** How many disputes the list beside the map says there are. */
async function countInList(page: Page): Promise<number> {
  return Number(await page.locator('#results-title .quiet').textContent());
}

/** How many disputes the markers and clusters of the map stand for. */
async function countOnMap(page: Page): Promise<number> {
  const labels = await page
    .locator('.leaflet-marker-icon')
    .evaluateAll((markers) => markers.map((marker) => marker.getAttribute('aria-label') ?? ''));
  return labels.reduce((sum, label) => sum + Number(/^(\d+) (disputes|conflictos)/.exec(label)?.[1] ?? 1), 0);
}

const showAll = async (page: Page) => {
  await page.locator('.filter summary').click();
};

describe('the map', () => {
  it('shows each dispute of the list, but for those whose place is too coarse to be drawn', async () => {
    const { page } = await open('/en');
    const listed = await countInList(page);
    const unplaced = await page.getByText('not drawn as a point').count();
    expect(listed).toBeGreaterThan(40);
    expect(await countOnMap(page)).toBe(listed - unplaced);
    expect(await page.getByText('stand only in the list').textContent()).toContain(String(unplaced));
    await page.context().close();
  });

  it('draws pipelines as lines, and what is known only to its district as a soft area', async () => {
    const { page } = await open('/en');
    expect(await page.locator('path.map-line.leaflet-interactive').count()).toBeGreaterThanOrEqual(4);
    expect(await page.locator('.map-marker.is-area').count()).toBeGreaterThan(0);
    expect(await page.locator('path.map-area').count()).toBe(
      await page.locator('.map-marker.is-area').count(),
    );
    await page.context().close();
  });

  it('lets the keyboard reach a cluster, open it, read a dispute in it and follow its link', async () => {
    const { page } = await open('/en');
    const cluster = page.getByRole('button', { name: /^\d+ disputes: .*Active \d/ }).first();
    await cluster.focus();
    await page.keyboard.press('Enter');
    for (
      let step = 0;
      step < 6 && (await page.locator('.leaflet-popup a[href*="/dispute/"]').count()) === 0;
      step += 1
    ) {
      await page.waitForTimeout(300);
      expect(
        await page.evaluate(() => document.activeElement?.classList.contains('leaflet-marker-icon')),
      ).toBe(true);
      await page.keyboard.press('Enter');
    }
    const link = page.locator('.leaflet-popup a[href*="/dispute/"]').first();
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/dispute\//);
    await page.context().close();
  });

  it('gives the focus back when a dispute is closed by Escape', async () => {
    const { page } = await open('/en');
    const marker = page.locator('.leaflet-marker-icon:has(.map-marker)').first();
    await marker.focus();
    await page.keyboard.press('Enter');
    await page.locator('.leaflet-popup').waitFor();
    await page.keyboard.press('Escape');
    expect(await marker.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('speaks the language of its page', async () => {
    const { page } = await open('/es');
    expect(await page.getByRole('button', { name: 'Acercar' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: /^\d+ conflictos.*Activo/ }).count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('the filter of the map', () => {
  it('keeps its state in the address: a change, a reload and the way back show the same', async () => {
    const { page } = await open('/en');
    const all = await countInList(page);
    await showAll(page);
    await page.getByRole('combobox', { name: 'Company', exact: true }).selectOption('glencore');
    await page.waitForURL(/company=glencore/);
    await page.waitForFunction(
      (before) => document.querySelector('#results-title .quiet')?.textContent !== String(before),
      all,
    );
    const ofGlencore = await countInList(page);
    expect(ofGlencore).toBeLessThan(all);
    expect(await countOnMap(page)).toBe(ofGlencore);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await countInList(page)).toBe(ofGlencore);
    expect(await countOnMap(page)).toBe(ofGlencore);
    expect(await page.locator('select[name=company]').inputValue()).toBe('glencore');
    expect(await page.locator('.filter summary').textContent()).toContain('Glencore');
    await page.goto(`${api().url}/en/disputes`);
    await page.goBack({ waitUntil: 'networkidle' });
    expect(page.url()).toContain('company=glencore');
    expect(await countInList(page)).toBe(ofGlencore);
    await page.context().close();
  });

  it('goes back within the page as well, form and list and map together', async () => {
    const { page } = await open('/en');
    const all = await countInList(page);
    await showAll(page);
    await page.getByRole('checkbox', { name: 'Resolved' }).check();
    await page.waitForURL(/status=RESOLVED/);
    await page.waitForFunction(
      (before) => document.querySelector('#results-title .quiet')?.textContent !== String(before),
      all,
    );
    await page.goBack();
    await page.waitForFunction(
      (before) => document.querySelector('#results-title .quiet')?.textContent === String(before),
      all,
    );
    expect(await page.getByRole('checkbox', { name: 'Resolved' }).isChecked()).toBe(false);
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  it('hands its state to the other language', async () => {
    const { page } = await open('/en?company=glencore&rule=DEFENDANT');
    await page.getByRole('link', { name: 'Español' }).click();
    await page.waitForURL(/\/es\?company=glencore&rule=DEFENDANT/);
    await page.context().close();
  });

  it('works without JavaScript as a form, on a phone too', async () => {
    const { page } = await open('/en', { javaScriptEnabled: false, viewport: PHONE });
    expect(await page.getByText('The map needs JavaScript').isVisible()).toBe(true);
    await showAll(page);
    await page.getByRole('combobox', { name: 'Company', exact: true }).selectOption('glencore');
    await page.getByRole('combobox', { name: 'The company is' }).selectOption('DEFENDANT');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL(/company=glencore/);
    expect(await page.locator('.dispute-row').count()).toBe(1);
    await page.context().close();
  });

  it('shows for a year the disputes with an event in it, with their status at its end', async () => {
    const { page } = await open('/en?year=2012');
    const conga = page.locator('#d-conga');
    expect(await conga.textContent()).toContain('Active');
    const rows = (await (await fetch(`${api().url}/map/disputes.json?language=en&year=2012`)).json()) as {
      rows: { slug: string; status: string }[];
    };
    expect(rows.rows.find(({ slug }) => slug === 'conga')?.status).toBe('ACTIVE');
    await page.context().close();
  });
});

describe('the data of the map', () => {
  it('names the same disputes as the list, filter by filter', async () => {
    for (const query of [
      '',
      'company=glencore&rule=ANY',
      'status=ACTIVE&status=LATENT',
      'type=LAB',
      'year=2016',
    ]) {
      const { rows } = (await (
        await fetch(`${api().url}/map/disputes.json?language=es&${query}`)
      ).json()) as {
        rows: { slug: string }[];
      };
      const page = await (await fetch(`${api().url}/es?${query}`)).text();
      const listed = [...page.matchAll(/id="d-([^"]+)"/g)].map(([, slug]) => slug);
      expect({ query, slugs: rows.map(({ slug }) => slug).sort() }).toEqual({ query, slugs: listed.sort() });
    }
  });

  it('is sent once and then only confirmed', async () => {
    const address = `${api().url}/map/disputes.json?language=en`;
    const first = await fetch(address);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    const second = await fetch(address, { headers: { 'if-none-match': tag } });
    expect(second.status).toBe(304);
  });

  it('has no point for what is coarser than a province', async () => {
    const { rows } = (await (await fetch(`${api().url}/map/disputes.json`)).json()) as {
      rows: { slug: string; at?: unknown }[];
    };
    expect(rows.find(({ slug }) => slug === 'las-bambas-road-corridor')).not.toHaveProperty('at');
  });
});
