import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { findAccessibilityFaults, useBrowser, type OpenPage } from '../support/browser.js';
import { LAPTOP, openDesk, TABLET } from '../support/desk.js';
import { useStaff, type TestDesk, type TestPerson } from '../support/staff.js';

const api = useApi();
const staff = useStaff(api);
const browser = useBrowser();

const SCREENS = [
  '/desk',
  '/desk/records?text=wampis',
  '/desk/records/DISPUTE/espinar-tintaya-2012',
  '/desk/records/COMPANY/glencore',
  '/desk/records/PROJECT/oleoducto-norperuano',
  '/desk/records/DISPUTE/espinar-tintaya-2012/history',
  '/desk/new/EVENT?dispute_slug=conga',
  '/desk/drafts',
  '/desk/drafts/DRAFT',
  '/desk/drafts/DRAFT/edit',
  '/desk/import',
  '/desk/quality',
  '/desk/people',
  '/desk/audit',
  '/desk/account',
  '/desk/nowhere',
];

/** A long text, as people write them. */
const LONG = 'Ampliación-de-la-presa-de-relaves '.repeat(30);

let chief: TestDesk & TestPerson;
let draftId = '';
beforeAll(async () => {
  chief = await staff().signIn('ADMINISTRATOR');
  const { saveDraft } = await chief.get<{ saveDraft: { draft: { id: string } } }>(
    `mutation ($text: String!) { saveDraft(input: { kind: DISPUTE, slug: "conga", reason: CORRECTION, sentenceEn: "A test.",
      document: { kind: DISPUTE, slug: "conga", sections: [
        { file: "disputes.csv", rows: [{ cells: [{ column: "summary_en", text: $text }] }] }] } }) { draft { id } } }`,
    { text: LONG },
  );
  draftId = saveDraft.draft.id;
});

describe.each(['en', 'es'] as const)('the desk in %s', (language) => {
  let desk: OpenPage;
  beforeAll(async () => {
    desk = await openDesk(browser(), `${api().url}/desk`, { cookie: chief.cookie, language });
  });
  afterAll(() => desk.page.context().close());

  it.each(SCREENS)('is without fault at %s, on a tablet and on a laptop', async (path) => {
    const { page, complaints, goTo } = desk;
    await page.setViewportSize(TABLET);
    await goTo(api().url + path.replace('DRAFT', draftId));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.loading').waitFor({ state: 'detached' });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const size of [TABLET, LAPTOP]) {
      await page.setViewportSize(size);
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
      expect(await overflow()).toBeLessThanOrEqual(0);
    }
    expect(await findAccessibilityFaults(page)).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });
});
