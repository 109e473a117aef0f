import { describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { useApi } from '../support/api.js';
import { useBrowser } from '../support/browser.js';
import { openDesk } from '../support/desk.js';
import { openSession, TEST_TOTP_SECRET, useStaff } from '../support/staff.js';

const api = useApi();
const staff = useStaff(api);
const browser = useBrowser();

const TITLE = 'Title, in English (required)';
const open = async (path: string, cookie: string | undefined) => {
  const { page, complaints } = await openDesk(browser(), api().url + path, { cookie });
  await page.getByRole('button', { name: 'Save the draft' }).waitFor();
  return { page, complaints };
};
const save = (page: Page) => page.getByRole('button', { name: 'Save the draft' }).click();

describe('what was written', () => {
  it('survives a lost connection and a reload, and is then saved', async () => {
    const { cookie } = await staff().signIn('EDITOR');
    const { page } = await open('/desk/records/DISPUTE/conga', cookie);
    await page.getByLabel(TITLE).fill('Conga: written on a train');
    await page.context().setOffline(true);
    await save(page);
    await page.getByRole('alert').filter({ hasText: 'could not be reached' }).waitFor();
    await page.context().setOffline(false);
    await page.reload();
    await page.getByText('It was not saved as a draft').waitFor();
    expect(await page.getByLabel(TITLE).inputValue()).toBe('Conga: written on a train');
    await save(page);
    await page.getByText('Draft saved at').waitFor();
    await page.waitForURL(/\/desk\/drafts\/\d+\/edit$/);
    await page.reload();
    expect(await page.getByLabel(TITLE).inputValue()).toBe('Conga: written on a train');
    expect(await page.getByText('It was not saved as a draft').count()).toBe(0);
    await page.context().close();
  });

  it('survives the end of the session: one signs in on the spot and goes on', async () => {
    const chief = await staff().signIn('ADMINISTRATOR');
    const rosa = await staff().signIn('EDITOR');
    const { sendPasswordLink } = await chief.get<{ sendPasswordLink: { address: string } }>(
      'mutation ($id: ID!) { sendPasswordLink(id: $id) { address } }',
      { id: rosa.id },
    );
    const token = sendPasswordLink.address.split('/').at(-1);
    await staff()
      .visit()
      .get(
        'mutation ($token: String!) { choosePassword(token: $token, password: "seven quiet lagoons") { step } }',
        { token },
      );
    const { id } = rosa;
    const again = await openSession(api().database, id);
    const { page } = await open('/desk/records/DISPUTE/conga', again);
    await page.getByLabel(TITLE).fill('Conga: after lunch');
    await api().database.owner.query('delete from editorial.staff_session where staff_id = $1', [id]);
    await save(page);
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel('Password', { exact: true }).fill('seven quiet lagoons');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.getByLabel('Code of your second factor').fill(generateSync({ secret: TEST_TOTP_SECRET }));
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Draft saved at').waitFor();
    expect(await page.getByLabel(TITLE).inputValue()).toBe('Conga: after lunch');
    await page.context().close();
  });

  it('can be taken back and made again, and discarded as a whole', async () => {
    const { cookie } = await staff().signIn('EDITOR');
    const { page } = await open('/desk/records/DISPUTE/conga', cookie);
    const title = page.getByLabel(TITLE);
    const before = await title.inputValue();
    await title.fill('Another title');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await title.inputValue()).toBe(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await title.inputValue()).toBe('Another title');
    await page.getByRole('button', { name: 'Discard what I wrote' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard what I wrote' }).click();
    expect(await title.inputValue()).toBe(before);
    await page.context().close();
  });
});

describe('the form', () => {
  it('says at the field and at the top what is wrong, and leads there', async () => {
    const { cookie } = await staff().signIn('EDITOR');
    const { page } = await open('/desk/records/DISPUTE/conga', cookie);
    await page.getByLabel(TITLE).fill('');
    await page.getByLabel('Start (required)').fill('2019-02-29');
    await save(page);
    const summary = page.getByRole('group', { name: /things need your attention/ });
    await summary.waitFor();
    await summary.getByRole('link', { name: 'Title, in English' }).click();
    const title = page.getByLabel(TITLE);
    expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await title.getAttribute('aria-invalid')).toBe('true');
    await page.context().close();
  });

  it('says what it understood of a date, and what it did not', async () => {
    const { cookie } = await staff().signIn('EDITOR');
    const { page } = await open('/desk/records/DISPUTE/conga', cookie);
    await page.getByLabel('Start (required)').fill('2012-08/2012-09');
    await page.getByText('between 1 August and 30 September 2012').waitFor();
    await page.getByLabel('Start (required)').fill('2019-02-30');
    await page.locator('.date-reading.problem').waitFor();
    await page.context().close();
  });

  it('finds records while one types, by the keyboard alone', async () => {
    const { cookie } = await staff().signIn('EDITOR');
    const { page } = await open('/desk/records/DISPUTE/conga', cookie);
    const projects = page.getByRole('combobox', { name: /^Projects/ });
    await projects.focus();
    await page.keyboard.type('tintay');
    await page.getByRole('option', { name: 'Tintaya' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.token', { hasText: 'Tintaya' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove Tintaya' }).press('Enter');
    expect(await page.locator('.token', { hasText: 'Tintaya' }).count()).toBe(0);
    expect(await projects.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('takes a point from the map', async () => {
    const { cookie } = await staff().signIn('EDITOR');
    const { page, complaints } = await open('/desk/new/EVENT?dispute_slug=conga', cookie);
    await page.locator('.map-frame .country').waitFor();
    await page.locator('.map-frame').click({ position: { x: 300, y: 150 } });
    await page.locator('.picked-point').waitFor();
    expect(Number(await page.getByLabel('Latitude').inputValue())).toBeLessThan(0);
    expect(Number(await page.getByLabel('Longitude').inputValue())).toBeLessThan(-60);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('adds a row, takes it away, and brings it back', async () => {
    const { cookie } = await staff().signIn('EDITOR');
    const { page } = await open('/desk/records/DISPUTE/conga', cookie);
    const rows = page.locator('section', { hasText: 'Status history' }).locator('.form-rows > li');
    const before = await rows.count();
    await page.getByRole('button', { name: 'Add to status history' }).click();
    expect(await rows.count()).toBe(before + 1);
    await page.keyboard.type('2026-10');
    await page.getByRole('button', { name: new RegExp(`Remove.*row ${before + 1}`) }).click();
    expect(await rows.count()).toBe(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await rows.last().textContent()).toContain('2026-10');
    await page.context().close();
  });
});
