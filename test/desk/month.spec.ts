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
