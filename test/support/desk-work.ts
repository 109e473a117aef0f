import { generateSync } from 'otplib';
import type { Browser, Page } from 'playwright-core';
import type { OpenPage } from './browser.js';
import { openDesk, titleOf } from './desk.js';

const PASSWORD = 'seven quiet lagoons';

/** Follows a link of invitation as its person does: name, password, second factor, recovery codes. */
export async function acceptInvitation(browser: Browser, link: string, name: string): Promise<OpenPage> {
  const opened = await openDesk(browser, link);
  const { page } = opened;
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Create my account' }).click();
  await page.getByRole('button', { name: 'Set up a second factor' }).click();
  const secret = (await page.locator('code.secret').textContent()) ?? '';
  await page.getByLabel('six digits').fill(generateSync({ secret }));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByText(name).waitFor();
  return opened;
}

/** Invites somebody at the screen of people and gives the link that is to be passed on. */
export async function inviteAtDesk(page: Page, email: string, role: string): Promise<string> {
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Role', { exact: true }).selectOption(role);
  await page.getByRole('button', { name: 'Invite' }).click();
  const link = await page.getByRole('dialog').locator('code').textContent();
  await page.keyboard.press('Escape');
  return link ?? '';
}

/** What a person writes of an event. */
export interface WrittenEvent {
  readonly date: string;
  readonly type: string;
  readonly title: { readonly en: string; readonly es: string };
  readonly source: string;
}

/** Fills in the form of a new event that stands open; gives its slug as the desk suggests it. */
export async function writeEvent(page: Page, { date, type, title, source }: WrittenEvent): Promise<string> {
  await page.getByLabel('Date (required)').fill(date);
  await page.getByLabel('Type of event').selectOption(type);
  await page.getByLabel('Title, in English (required)').fill(title.en);
  await page.getByLabel('Title, in Spanish').fill(title.es);
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByRole('textbox', { name: 'Source 1' }).fill(source);
  await page.getByLabel('Verification').selectOption('SINGLE');
  await page.getByRole('button', { name: 'Suggest one from the title' }).click();
  return page.getByLabel('Permanent short name').inputValue();
}

/** Sets the point of the form on its map, and says how exact it is. */
export async function pointOnMap(page: Page): Promise<void> {
  await page.locator('.map-frame .country').waitFor();
  await page.locator('.map-frame').click();
  await page.locator('.picked-point').waitFor();
  await page.getByLabel('Precision of the place').selectOption('SITE');
}

/** Says why: the reason, and the sentence in both languages. */
export async function explain(page: Page, reason: string, en: string, es: string): Promise<void> {
  await page.getByRole('radio', { name: reason }).check();
  await page.getByLabel('In English', { exact: true }).fill(en);
  await page.getByLabel('In Spanish', { exact: true }).fill(es);
}

/** Saves the draft, and opens it as those see it who review it; gives its address. */
export async function saveDraft(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByText('Draft saved at').waitFor();
  await page.waitForURL(/\/desk\/drafts\/\d+\/edit$/);
  await page.goto(page.url().replace(/\/edit$/, ''));
  await page.getByRole('heading', { name: 'What changes' }).waitFor();
  return page.url();
}

/** Makes a move at an open draft and waits until it is made. */
export async function moveDraft(page: Page, move: string, state: string): Promise<void> {
  await page.getByRole('button', { name: move, exact: true }).click();
  await page.locator('.record-head .state-mark', { hasText: state }).waitFor();
}

/** The number in the row of this heading, in the first table. */
export const countOf = async (page: Page, name: string): Promise<number> =>
  Number(
    await page
      .getByRole('table')
      .first()
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name }) })
      .getByRole('cell')
      .textContent(),
  );

/** Opens a screen by its link in the frame. */
export async function goTo(page: Page, link: string, title: string | RegExp): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click();
  await titleOf(page, title).waitFor();
}
