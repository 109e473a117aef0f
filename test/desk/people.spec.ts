import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { useBrowser } from '../support/browser.js';
import { openDesk } from '../support/desk.js';
import { useStaff } from '../support/staff.js';

const api = useApi('empty');
const staff = useStaff(api);
const browser = useBrowser();

describe('an administrator', () => {
  it('invites somebody and is given the link, as no e-mail is set up', async () => {
    const { cookie } = await staff().signIn('ADMINISTRATOR');
    const { page, complaints } = await openDesk(browser(), `${api().url}/desk/people`, { cookie });
    await page.getByLabel('E-mail address').fill('luz@minewatch.test');
    await page.getByLabel('Role', { exact: true }).selectOption('CONTRIBUTOR');
    await page.getByRole('button', { name: 'Invite' }).click();
    expect(await page.getByRole('dialog').locator('code').textContent()).toContain('/desk/invitation/');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Take back luz@minewatch.test' }).click();
    await page.getByText('No invitation is open').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shuts a person out, whose desk then asks to sign in', async () => {
    const chief = await staff().signIn('ADMINISTRATOR');
    const pedro = await staff().signIn('EDITOR', { displayName: 'Pedro Huanca' });
    const { page } = await openDesk(browser(), `${api().url}/desk/people`, { cookie: chief.cookie });
    await page.getByText('More for Pedro Huanca').click();
    const row = page.getByRole('listitem').filter({ hasText: 'Pedro Huanca' });
    await row.getByRole('button', { name: 'Shut out' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Shut out' }).click();
    await row.getByText('may not enter').waitFor();
    const other = await openDesk(browser(), `${api().url}/desk/account`, { cookie: pedro.cookie });
    await other.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await Promise.all([page, other.page].map((each) => each.context().close()));
  });

  it('reads in the audit log who did what', async () => {
    const { cookie } = await staff().signIn('ADMINISTRATOR', { displayName: 'Ana Quispe' });
    const { page } = await openDesk(browser(), `${api().url}/desk/people`, { cookie });
    await page.getByLabel('E-mail address').fill('inti@minewatch.test');
    await page.getByRole('button', { name: 'Invite' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('link', { name: 'Audit log' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Ana Quispe' }).first();
    expect(await row.textContent()).toContain('INVITED');
    await page.context().close();
  });
});

describe('an editor', () => {
  it('is not led to people or the audit log', async () => {
    const { cookie } = await staff().signIn('EDITOR');
    const { page } = await openDesk(browser(), `${api().url}/desk/account`, { cookie });
    await page.getByRole('heading', { name: 'My account' }).waitFor();
    expect(await page.getByRole('link', { name: 'People' }).count()).toBe(0);
    await page.context().close();
  });
});
