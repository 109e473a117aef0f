import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useApi } from '../support/api.js';
import { findAccessibilityFaults, useBrowser, type OpenPage } from '../support/browser.js';
import { openDesk } from '../support/desk.js';
import { explain, moveDraft, saveDraft } from '../support/desk-work.js';
import { useStaff } from '../support/staff.js';

const api = useApi();
const staff = useStaff(api);
const browser = useBrowser();

const RECORD = '/desk/records/DISPUTE/conga';
const EN = 'Title, in English (required)';
const ES = 'Title, in Spanish';
const SUMMARY = 'Summary, in English';

/** Two people at two computers, on one record. */
describe('two people on one record', () => {
  let ana!: OpenPage;
  let rosa!: OpenPage;
  const address = (path: string) => api().url + path;

  beforeAll(async () => {
    const [editor, reviewer] = [await staff().signIn('REVIEWER'), await staff().signIn('REVIEWER')];
    ana = await openDesk(browser(), address(RECORD), { cookie: editor.cookie });
    rosa = await openDesk(browser(), address(RECORD), { cookie: reviewer.cookie });
  });
  afterAll(() => Promise.all([ana, rosa].map(({ page }) => page.context().close())));

  const write = async (page: Page, texts: Readonly<Record<string, string>>) => {
    for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).first().fill(text);
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  /** What the field of this name offers: the side's words, by whose they are. */
  const side = (page: Page, field: string, whose: 'Mine' | 'Theirs') =>
    page.getByRole('dialog').getByRole('group', { name: field }).getByRole('radio', { name: whose });

  it('write one draft: the second sees both versions field by field, chooses, and nothing is lost', async () => {
    await write(ana.page, { [EN]: 'Conga by Ana', [SUMMARY]: 'A summary by Ana.' });
    await explain(ana.page, 'Correction', 'Ana corrected it.', 'Ana lo corrigió.');
    const draft = `${await saveDraft(ana.page)}/edit`;
    await Promise.all([ana.page.goto(draft), rosa.page.goto(draft)]);
    await write(ana.page, { [EN]: 'Conga by Ana again', [ES]: 'Conga de Ana' });
    await press(ana.page, 'Save the draft');
    await ana.page.getByText('Draft saved at').waitFor();
    await write(rosa.page, { [EN]: 'Conga by Rosa', [SUMMARY]: 'A summary by Rosa.' });
    await press(rosa.page, 'Save the draft');
    const { page } = rosa;
    await page.getByRole('dialog', { name: 'Somebody else changed this record meanwhile' }).waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
    const shown = (await page.getByRole('dialog').textContent()) ?? '';
    for (const words of ['Conga by Ana again', 'Conga by Rosa', 'Conga de Ana', 'A summary by Rosa.'])
      expect(shown).toContain(words);
    expect(await side(page, 'Title, in Spanish', 'Theirs').isChecked()).toBe(true);
    expect(await side(page, SUMMARY, 'Mine').isChecked()).toBe(true);
    await side(page, 'Title, in English', 'Theirs').check();
    await press(page, 'Go on with this choice');
    await page.getByText('Draft saved at').waitFor();
    await page.reload();
    const texts = await Promise.all(
      [EN, ES, SUMMARY].map((label) => page.getByLabel(label).first().inputValue()),
    );
    expect(texts).toEqual(['Conga by Ana again', 'Conga de Ana', 'A summary by Rosa.']);
  });

  it('see the public page as the draft would make it, in both languages, before anybody publishes it', async () => {
    const { page } = rosa;
    await page.getByLabel(ES).first().fill('Conga, vista antes');
    const tab = page.waitForEvent('popup');
    await press(page, 'Preview in English');
    const seen = await tab;
    await seen.getByRole('heading', { level: 1, name: 'Conga by Ana again' }).waitFor();
    expect(await seen.getByRole('complementary').textContent()).toContain('Preview: not published.');
    expect(await findAccessibilityFaults(seen)).toEqual([]);
    await seen.getByRole('link', { name: 'The same in Spanish' }).click();
    await seen.getByRole('heading', { level: 1, name: 'Conga, vista antes' }).waitFor();
    await seen.getByRole('link', { name: 'Volver al borrador' }).click();
    await seen.getByRole('link', { name: 'Preview in Spanish' }).waitFor();
    await seen.close();
  });

  it('write a draft each: when one is published, the other is brought up to date and loses nothing', async () => {
    const record = address('/desk/records/DISPUTE/rio-blanco');
    await Promise.all([ana.page.goto(record), rosa.page.goto(record)]);
    await write(ana.page, { [EN]: 'Río Blanco by Ana', [ES]: 'Río Blanco de Ana' });
    await explain(ana.page, 'Correction', 'Ana corrected it.', 'Ana lo corrigió.');
    await write(rosa.page, { [EN]: 'Río Blanco by Rosa', [SUMMARY]: 'A summary by Rosa.' });
    await explain(rosa.page, 'Correction', 'Rosa corrected it.', 'Rosa lo corrigió.');
    const drafts = [await saveDraft(ana.page), await saveDraft(rosa.page)] as const;
    await publish(drafts[0], ana.page, rosa.page);

    const { page } = rosa;
    await page.goto(drafts[1]);
    await press(page, 'Bring it up to date');
    await side(page, 'Title, in English', 'Mine').check();
    await press(page, 'Go on with this choice');
    await page.getByText('The record was changed since').waitFor({ state: 'detached' });
    await publish(drafts[1], page, ana.page);
    const { dispute } = await api().get(
      '{ dispute(slug: "rio-blanco") { title(language: EN) { text } summary(language: EN) { text } } }',
    );
    expect(dispute).toEqual({
      title: { text: 'Río Blanco by Rosa' },
      summary: { text: 'A summary by Rosa.' },
    });
  });

  it('compare any two revisions, and bring one back by a change that the other approves', async () => {
    const { page } = ana;
    await page.goto(address('/desk/records/DISPUTE/rio-blanco/history'));
    const newest = Number(
      /\d+/.exec(
        (await page
          .getByRole('button', { name: /^Restore revision/ })
          .first()
          .textContent()) ?? '',
      )?.[0],
    );
    await page.getByLabel('From').selectOption(`Revision ${newest}`);
    await page.getByLabel('To', { exact: true }).selectOption(`Revision ${newest + 1}`);
    await page
      .getByRole('row', { name: /Title, in English.*Río Blanco by Ana.*Río Blanco by Rosa/ })
      .waitFor();
    const restore = `Restore revision ${newest}`;
    await press(page, restore);
    await page.getByRole('dialog').getByRole('button', { name: restore }).click();
    await page.waitForURL(/\/desk\/drafts\/\d+\/edit$/);
    await explain(page, 'Correction', 'Ana was right.', 'Ana tenía razón.');
    await press(page, 'Save the draft');
    await page.getByText('Draft saved at').waitFor();
    const draft = page.url().replace(/\/edit$/, '');
    await publish(draft, page, rosa.page);
    const answer = await api().get('{ dispute(slug: "rio-blanco") { title(language: EN) { text } } }');
    expect(answer).toMatchObject({ dispute: { title: { text: 'Río Blanco by Ana' } } });
    expect([...ana.complaints, ...rosa.complaints]).toEqual([]);
  });

  /** One submits a draft, the other approves and publishes it. */
  async function publish(draft: string, author: Page, reviewer: Page): Promise<void> {
    await author.goto(draft);
    await moveDraft(author, 'Submit for review', 'in review');
    await reviewer.goto(draft);
    await moveDraft(reviewer, 'Approve', 'approved');
    await moveDraft(reviewer, 'Publish', 'published');
  }
});
