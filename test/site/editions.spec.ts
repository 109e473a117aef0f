import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { DESKTOP, findAccessibilityFaults, openPage, PHONE, useBrowser } from '../support/browser.js';
import { closeNext } from '../support/editions.js';
import { revise } from '../support/revise.js';
import { publish } from '../support/transactions.js';

const api = useApi();
const browser = useBrowser();
const versions: string[] = [];

beforeAll(async () => {
  const { owner } = api().database;
  const company = (slug: string, name: string) => [{ file: 'companies.csv', rows: [{ slug, name }] }];
  const dispute = (rows: Record<string, string>[]) => [
    {
      file: 'disputes.csv',
      rows: [{ slug: 'espinar-tintaya-2012', title_en: 'Espinar', title_es: 'Espinar' }],
    },
    { file: 'status_history.csv', rows },
  ];
  const active = { from_edtf: '2012-05-21', status: 'ACTIVE', intensity: 'HIGH' };
  const begin = { reason: 'REAL_CHANGE', sentence: 'First published.' };
  await revise(owner, {
    kind: 'DISPUTE',
    slug: 'espinar-tintaya-2012',
    sections: dispute([active]),
    ...begin,
  });
  await revise(owner, { kind: 'COMPANY', slug: 'vale', sections: company('vale', 'Vale'), ...begin });
  await revise(owner, { kind: 'COMPANY', slug: 'teck', sections: company('teck', 'Teck'), ...begin });
  versions.push((await closeNext(owner)).version, (await closeNext(owner)).version);
  await revise(owner, {
    ...{ kind: 'DISPUTE', slug: 'espinar-tintaya-2012', reason: 'REAL_CHANGE', sentence: 'It went quiet.' },
    sections: dispute([active, { from_edtf: '2026-11-02', status: 'LATENT' }]),
  });
  await revise(owner, {
    ...{ kind: 'COMPANY', slug: 'vale', reason: 'CORRECTION', sentence: 'The name was wrong.' },
    sections: company('vale', 'Vale S.A.'),
  });
  await publish(owner, async (client) => {
    await revise(client, {
      ...{ kind: 'COMPANY', slug: 'teck', reason: 'RULE_CHANGE', sentence: 'Counted with Vale.' },
      sections: company('teck', 'Teck'),
    });
    await client.query(
      `update record set merged_into_id = (select id from record where slug = 'vale' and kind = 'COMPANY') where slug = 'teck'`,
    );
  });
  versions.push((await closeNext(owner)).version);
});

describe('the pages of editions', () => {
  const addresses = (): string[] => [
    '/en/editions',
    '/es/ediciones',
    `/en/edition/${versions[2]}`,
    `/es/edicion/${versions[2]}?reason=CORRECTION`,
    `/en/edition/${versions[0]}`,
    '/en/dispute/espinar-tintaya-2012#history',
    '/es/empresa/vale#history',
  ];

  it.each([0, 1, 2, 3, 4, 5, 6])(
    'are without fault on a phone and on a desktop: address %i',
    async (number) => {
      const { page, complaints } = await openPage(browser(), api().url + addresses()[number], {
        viewport: PHONE,
      });
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.setViewportSize(DESKTOP);
      expect(await overflow()).toBeLessThanOrEqual(0);
      expect(await findAccessibilityFaults(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it('lead from the foot of every page to the list, and from there to an edition, without JavaScript', async () => {
    const { page } = await openPage(browser(), `${api().url}/en`, { javaScriptEnabled: false });
    await page.locator('footer').getByRole('link', { name: 'Editions' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Editions');
    expect(await page.locator('.rows > li').count()).toBe(4);
    await page.locator('.rows > li').first().getByRole('link').click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/, candidate edition$/);
    await page.getByRole('link', { name: 'Español' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/, edición candidata$/);
    await page.context().close();
  });

  it('tell what changed this month by reason, in words, with fields before and after', async () => {
    const { page } = await openPage(browser(), `${api().url}/en/edition/${versions[2]}`);
    const text = await page.locator('#changes').innerText();
    expect(text).toContain('3 records differ from');
    expect(text).toContain('Corrections (what we had published was wrong)');
    expect(text).toContain('1 company: changed');
    expect(text).toContain('The name was wrong.');
    expect(text).toContain('Now part of: vale');
    const espinar = page.locator('.rows > li', { hasText: 'Espinar' });
    await espinar.locator('summary').click();
    expect(await espinar.locator('tbody').innerText()).toMatch(
      /Status history, 2026-11-02: Status\s+\(empty\)\s+Latent/,
    );
    await page.getByRole('link', { name: 'Corrections' }).click();
    expect(await page.locator('#changes .rows > li').count()).toBe(1);
    await page.context().close();
  });

  it('offer the package and each file, and the sentence to cite', async () => {
    const { page } = await openPage(browser(), `${api().url}/es/edicion/${versions[2]}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Descargar la edición completa' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`minewatch-${versions[2]}.zip`);
    expect(await page.locator('#files tbody tr').count()).toBeGreaterThan(20);
    expect(await page.locator('#cite').innerText()).toMatch(
      /«.+, edición candidata», versión \S+-candidate, publicada el .+ CC BY 4\.0/,
    );
    await page.context().close();
  });

  it('keep one page for the month, which is its latest stage, and none for what was never closed', async () => {
    const month = versions[0]!.slice(0, 7);
    const html = await (await fetch(`${api().url}/en/edition/${month}`)).text();
    expect(html).toContain(', final edition</h1>');
    for (const slug of ['1999-01', '2026-13', `${month}-draft`, 'x']) {
      expect([slug, (await fetch(`${api().url}/en/edition/${slug}`)).status]).toEqual([slug, 404]);
    }
  });
});

describe('the history of a record', () => {
  it('tells when it changed, why, and in which fields', async () => {
    const { page } = await openPage(browser(), `${api().url}/en/dispute/espinar-tintaya-2012`, {
      javaScriptEnabled: false,
    });
    const history = page.locator('#history');
    expect(await history.innerText()).toMatch(/Real change\. It went quiet\./);
    expect(await history.locator('tbody').first().textContent()).toContain('Latent');
    await page.context().close();
  });
});
