import { expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { useBrowser } from '../support/browser.js';
import { openDesk } from '../support/desk.js';
import { openSession, setPassword, useStaff } from '../support/staff.js';

const api = useApi('empty');
const staff = useStaff(api);
const browser = useBrowser();

it('changes the password, and the other sessions end', async () => {
  const rosa = await staff().signIn('EDITOR');
  await setPassword(api().database, rosa, 'seven quiet lagoons');
  await openSession(api().database, rosa.id);
  const { page } = await openDesk(browser(), `${api().url}/desk/account`, { cookie: rosa.cookie });
  const end = page.getByRole('button', { name: /^End this session/ });
  await end.first().waitFor();
  const change = page.getByRole('button', { name: 'Change the password' });
  await page.getByLabel('Present password').fill('not my password');
  await page.getByLabel('New password', { exact: true }).fill('eight loud waterfalls');
  await change.click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Present password').fill('seven quiet lagoons');
  await change.click();
  await page.locator('.notice', { hasText: 'Your password was changed' }).waitFor();
  await end.first().waitFor({ state: 'detached' });
  expect(await page.getByText('(this one)').count()).toBe(1);
  await page.context().close();
});

it('keeps the language in the profile when one switches it, for any browser', async () => {
  const rosa = await staff().signIn('EDITOR');
  const { page } = await openDesk(browser(), `${api().url}/desk/account`, { cookie: rosa.cookie });
  const answer = page.waitForResponse(
    (response) => response.request().postData()?.includes('changeProfile') ?? false,
  );
  await page.getByRole('button', { name: 'Español' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mi cuenta' }).waitFor();
  await answer;
  const { me } = await rosa.get<{ me: { member: { language: string } } }>('{ me { member { language } } }');
  expect(me.member.language).toBe('ES');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Mi cuenta' }).waitFor();
  await page.context().close();
});
