import { describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import { useApi } from '../support/api.js';
import { useBrowser } from '../support/browser.js';
import { openDesk } from '../support/desk.js';
import { useStaff } from '../support/staff.js';

const api = useApi('empty');
const staff = useStaff(api);
const browser = useBrowser();

const PASSWORD = 'seven quiet lagoons';

describe('somebody who was invited', () => {
  it('makes an account, sets up the second factor, and signs in again with a recovery code', async () => {
    const chief = await staff().signIn('ADMINISTRATOR');
    const { invite } = await chief.get<{ invite: { address: string } }>(
      'mutation { invite(email: "rosa@minewatch.test", role: REVIEWER) { address } }',
    );
    const { page, complaints } = await openDesk(browser(), invite.address);
    await page.getByLabel('Your name').fill('Rosa Mamani');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Create my account' }).click();

    await page.getByRole('button', { name: 'Set up a second factor' }).click();
    const secret = (await page.locator('code.secret').textContent()) ?? '';
    await page.getByLabel('six digits').fill(generateSync({ secret }));
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByRole('heading', { name: 'Recovery codes' }).waitFor();
    const [code = ''] = await page.locator('.recovery-codes code').allTextContents();
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('Rosa Mamani').waitFor();

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('E-mail address').fill('rosa@minewatch.test');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Code of your second factor').fill(code);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Rosa Mamani').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is told that a link that was used does not hold any more', async () => {
    const { page } = await openDesk(browser(), `${api().url}/desk/invitation/${'x'.repeat(43)}`, {
      language: 'es',
    });
    await page.getByText('Este enlace ya no vale').waitFor();
    await page.context().close();
  });
});

describe('the desk', () => {
  it('says the same for a wrong password as for an unknown address, and keeps what was typed', async () => {
    const { page } = await openDesk(browser(), `${api().url}/desk`);
    await page.getByLabel('E-mail address').fill('nobody@minewatch.test');
    await page.getByLabel('Password', { exact: true }).fill('a wrong password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('nobody@minewatch.test');
    await page.context().close();
  });

  it('is never kept by anybody, loads nothing inline, and may not be framed', async () => {
    const answer = await fetch(`${api().url}/desk/drafts/7`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await answer.text()).not.toMatch(/<script(?! type="module" src=)|<style|style=/);
  });

  it('weighs little before one is signed in', async () => {
    const { page, weight } = await openDesk(browser(), `${api().url}/desk`);
    expect(await weight()).toBeLessThan(60_000);
    await page.context().close();
  });

  it('remembers the language that was chosen', async () => {
    const { page } = await openDesk(browser(), `${api().url}/desk`);
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByRole('heading', { name: 'Iniciar sesión' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    expect(await page.evaluate(() => localStorage.getItem('minewatch-desk:language'))).toBe('"es"');
    await page.context().close();
  });
});
