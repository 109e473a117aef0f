import { expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { useBrowser } from '../support/browser.js';
import { openDesk } from '../support/desk.js';
import { useStaff } from '../support/staff.js';

const api = useApi();
const staff = useStaff(api);
const browser = useBrowser();

it('confirms in one click that nothing changed, and takes it back', async () => {
  const { cookie } = await staff().signIn('EDITOR');
  const { page, complaints } = await openDesk(browser(), `${api().url}/desk`, { cookie });
  const rows = page.getByRole('button', { name: /^No change/ });
  await rows.first().waitFor();
  const before = await rows.count();
  await rows.first().click();
  await page.getByRole('heading', { name: 'Reviewed' }).waitFor();
  expect(await rows.count()).toBe(before - 1);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('heading', { name: 'Reviewed' }).waitFor({ state: 'detached' });
  expect(await rows.count()).toBe(before);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('offers the final edition of a month once its candidate is closed, and shows movements by type', async () => {
  const chief = await staff().signIn('REVIEWER');
  const { monthRound } = await chief.get<{ monthRound: { month: string } }>('{ monthRound { month } }');
  const { page } = await openDesk(browser(), `${api().url}/desk`, { cookie: chief.cookie });
  const closing = page.locator('section', { has: page.getByRole('heading', { name: 'Close the month' }) });
  await closing.getByText('Candidate').waitFor();
  const month = await closing.locator('strong').textContent();
  await page.locator('summary', { hasText: 'Movements by type' }).click();
  const types = page.getByRole('table', { name: 'Movements by type' });
  expect(await types.getByRole('row').count()).toBeGreaterThan(1);
  await chief.get(
    `mutation ($month: String!) { closeMonth(month: $month, stage: CANDIDATE, acceptNotReviewed: true) { version } }`,
    { month: monthRound.month },
  );
  await page.reload();
  await closing.getByText('Final').waitFor();
  expect(await closing.locator('strong').textContent()).toBe(month);
  await page.context().close();
});

it('leads to what is wanting in the records, with how many they are', async () => {
  const { cookie } = await staff().signIn('EDITOR');
  const { page } = await openDesk(browser(), `${api().url}/desk`, { cookie });
  await page.getByRole('link', { name: 'Quality of the data' }).click();
  await page.getByRole('heading', { level: 1, name: 'Quality of the data' }).waitFor();
  const list = page.getByText(/^Show the/).first();
  await list.waitFor();
  const counted = Number(/\d+/.exec((await list.textContent()) ?? '')?.[0] ?? 1);
  await list.click();
  const report = page.locator('section', { has: page.getByText(/^Show the/) }).first();
  expect(Number(await report.locator('h2 .quiet').textContent())).toBe(counted);
  await report.getByRole('link').first().click();
  await page.getByRole('navigation', { name: 'Parts of this record' }).waitFor();
  await page.context().close();
});
