import { expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { findAccessibilityFaults, useBrowser } from '../support/browser.js';
import { openDesk } from '../support/desk.js';
import { useStaff } from '../support/staff.js';

const api = useApi();
const staff = useStaff(api);
const browser = useBrowser();

const countDrafts = async () => (await api().database.owner.query('select from editorial.draft')).rowCount;
const fileOf = (text: string) => ({ name: 'disputes.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

it('checks a spreadsheet by row and column, then makes drafts of all of it or nothing', async () => {
  const { cookie } = await staff().signIn('EDITOR');
  const { page, complaints } = await openDesk(browser(), `${api().url}/desk/import`, { cookie });
  const before = await countDrafts();
  const file = page.getByLabel(/^File/);
  await file.setInputFiles(fileOf('slug,title_en,start_edtf\nconga,Conga again,2019-02-30\n'));
  await page.getByRole('button', { name: /^Check/ }).click();
  const problem = page.getByRole('row').filter({ hasText: 'start_edtf' });
  await problem.waitFor();
  expect(await problem.getByRole('cell').allTextContents()).toEqual([
    'disputes.csv',
    '2',
    'start_edtf',
    'conga',
    'Error',
    expect.stringContaining('2019-02-30'),
  ]);
  expect(await page.getByRole('button', { name: 'Make drafts' }).count()).toBe(0);
  expect(await findAccessibilityFaults(page)).toEqual([]);

  await file.setInputFiles(fileOf('slug,title_en\nconga,Conga again\nespinar-tintaya-2012,Espinar again\n'));
  await page.getByRole('button', { name: /^Check/ }).click();
  await page.getByRole('button', { name: 'Make drafts' }).waitFor();
  expect(await countDrafts()).toBe(before);
  await page.getByLabel('In English').fill('From a table.');
  await page.getByRole('button', { name: 'Make drafts' }).click();
  await page.getByRole('link', { name: 'Conga again' }).click();
  await page.getByRole('heading', { level: 1, name: /Conga again/ }).waitFor();
  expect(await countDrafts()).toBe((before ?? 0) + 2);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('gives a list to download, that can be taken in again', async () => {
  const { cookie } = await staff().signIn('CONTRIBUTOR');
  const { page } = await openDesk(browser(), `${api().url}/desk/import`, { cookie, language: 'es' });
  const loading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'disputes.csv' }).click();
  const download = await loading;
  expect(download.suggestedFilename()).toBe('disputes.csv');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toMatch(/^slug,[^]*conga/);
  await page.context().close();
});
