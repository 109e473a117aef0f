import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readConfig } from '#minewatch/config';
import { makeStaffLink } from '../../apps/jobs/src/make-staff-link.js';
import { useApi } from '../support/api.js';
import { openPage, useBrowser, type OpenPage } from '../support/browser.js';
import {
  acceptInvitation,
  countOf,
  explain,
  goTo,
  inviteAtDesk,
  moveDraft,
  pointOnMap,
  saveDraft,
  writeEvent,
} from '../support/desk-work.js';

const api = useApi();
const browser = useBrowser();

/** Asleep at the beginning of the month. */
const QUIET = 'rio-blanco';
const SOURCE = 'https://example.org/report';

/** Two people run a month from its first event to the closed edition; each part goes on where the one before ended. */
describe('a whole month by two people', () => {
  let ana!: OpenPage;
  let rosa!: OpenPage;
  let month = '';
  let before = '';
  const drafts: Record<string, string> = {};
  const events: Record<string, string> = {};

  beforeAll(async () => {
    const { database, url } = api();
    const { rows } = await database.owner.query<{ month: string; version: string }>(
      `select to_char(month + interval '1 month', 'YYYY-MM') as month, version from edition order by id desc limit 1`,
    );
    [month, before] = [rows[0]!.month, rows[0]!.version];
    const config = readConfig({
      DATABASE_URL: database.databaseUrl,
      DATABASE_STAFF_URL: database.databaseStaffUrl,
      PUBLIC_URL: url,
    });
    const asked = { email: 'ana@minewatch.test', role: 'ADMINISTRATOR', hasLostSecondFactor: false } as const;
    const { address } = await makeStaffLink(asked, config);
    ana = await acceptInvitation(browser(), address ?? '', 'Ana Quispe');
    const link = await inviteAtDesk(ana.page, 'rosa@minewatch.test', 'REVIEWER');
    rosa = await acceptInvitation(browser(), link, 'Rosa Mamani');
  }, 180_000);
  afterAll(() => Promise.all([ana, rosa].map((each) => each.page.context().close())));

  it('begins with three events, each with a source; one with a point on the map, one with a change of status', async () => {
    const { page } = rosa;
    await page.goto(`${api().url}/desk`);
    await page.getByRole('link', { name: /^Log an event.*Conga/ }).click();
    events['march'] = await writeEvent(page, {
      date: `${month}-01`,
      type: 'PROTEST_MARCH',
      title: { en: 'March to the lagoons', es: 'Marcha a las lagunas' },
      source: SOURCE,
    });
    await pointOnMap(page);
    await explain(page, 'Real change', 'People marched to the lagoons.', 'Hubo una marcha a las lagunas.');
    drafts['march'] = await saveDraft(page);
    expect(await page.getByRole('row', { name: /Latitude/ }).count()).toBe(1);

    await page.goto(`${api().url}/desk/records/DISPUTE/${QUIET}`);
    await page.getByRole('button', { name: 'Add to status history' }).click();
    const status = page.locator('section', { hasText: 'Status history' }).locator('.form-rows > li').last();
    await status.getByLabel('From').fill(`${month}-01`);
    await status.getByLabel('Status').selectOption('ACTIVE');
    await explain(page, 'Real change', 'It is active again.', 'Está activo otra vez.');
    drafts['status'] = await saveDraft(page);
    await page.getByRole('link', { name: 'Log something else together with this' }).click();
    events['strike'] = await writeEvent(page, {
      date: `${month}-01`,
      type: 'PROTEST_STRIKE',
      title: { en: 'The strike begins again', es: 'Vuelve el paro' },
      source: SOURCE,
    });
    await explain(page, 'Real change', 'The strike began again.', 'Volvió el paro.');
    drafts['strike'] = await saveDraft(page);
    expect(await page.getByRole('heading', { name: /^Logged together/ }).count()).toBe(1);

    await page.goto(`${api().url}/desk/new/EVENT?dispute_slug=espinar-tintaya-2012`);
    events['meeting'] = await writeEvent(page, {
      date: '2019-03',
      type: 'DIALOGUE_BREAKDOWN',
      title: { en: 'A meeting in 2019', es: 'Una reunión en 2019' },
      source: SOURCE,
    });
    await explain(
      page,
      'Late addition',
      'We learnt of a meeting in 2019.',
      'Supimos de una reunión en 2019.',
    );
    drafts['meeting'] = await saveDraft(page);
  });

  it('goes on in one click where nothing changed', async () => {
    const { page } = rosa;
    await goTo(page, 'The month', /20\d\d/);
    const buttons = page.getByRole('button', { name: /^No change/ });
    const toReview = await buttons.count();
    await buttons.last().click();
    await page.getByRole('heading', { name: 'Reviewed' }).waitFor();
    expect(await buttons.count()).toBe(toReview - 1);
    await page.getByText(`1 of ${toReview} reviewed`).first().waitFor();
  });

  it('refuses whoever wrote a draft as its reviewer, at the desk and in the API', async () => {
    const { page } = rosa;
    for (const name of ['march', 'status', 'meeting']) {
      await page.goto(drafts[name]!);
      await moveDraft(page, 'Submit for review', 'in review');
      await page.getByText('You wrote some of this, so somebody else has to approve it.').waitFor();
      expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    }
    const refused = await askFrom(
      page,
      `mutation { approveDrafts(ids: ["${idOf(drafts['march'])}"]) { isDone } }`,
    );
    expect(refused).toContain('Nobody approves a change that they wrote');
  });

  it('is reviewed field by field by the other, approved and published', async () => {
    const { page } = ana;
    await goTo(page, 'Drafts', 'Drafts');
    await page.getByRole('link', { name: 'March to the lagoons' }).click();
    const title = page.getByRole('row').filter({ hasText: 'Title, in English' });
    expect(await title.locator('.after').textContent()).toBe('March to the lagoons');
    await page.getByText('People marched to the lagoons.').waitFor();
    for (const name of ['march', 'status', 'meeting']) {
      await page.goto(drafts[name]!);
      await moveDraft(page, 'Approve', 'approved');
      await moveDraft(page, 'Publish', 'published');
    }
    await page.goto(drafts['strike']!);
    await page.locator('.record-head .state-mark', { hasText: 'published' }).waitFor();
  });

  it('adds up and is closed as a candidate, what was not reviewed accepted openly', async () => {
    const { page } = ana;
    await goTo(page, 'The month', /20\d\d/);
    await page.getByText('Opening and movements give the closing.').waitFor();
    expect(await countOf(page, 'Latent to active')).toBe(1);
    expect(await countOf(page, 'Closing')).toBe(await countOf(page, 'Opening'));
    const close = page.getByRole('button', { name: 'Close the month' });
    const confirm = page.getByRole('dialog').getByRole('button', { name: 'Close the month' });
    await close.click();
    await confirm.click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('checkbox').check();
    await close.click();
    await confirm.click();
    await page.getByText(/^Closed: /).waitFor({ state: 'attached' });
  });

  it('is seen by the public, with the reasons, while the edition before stays as it was', async () => {
    const candidate = `${month}-candidate`;
    const { events: now, then } = await api().get<Record<string, unknown>>(
      `query ($slug: String!, $before: String!, $candidate: String!) {
        events: event(slug: $slug, edition: $candidate) { title { text } location { precision } }
        then: event(slug: $slug, edition: $before) { slug } }`,
      { slug: events['march'], before, candidate },
    );
    expect(now).toMatchObject({
      title: { text: 'March to the lagoons' },
      location: { precision: 'SITE' },
    });
    expect(then).toBeNull();
    const { editionDiff } = await api().get<{
      editionDiff: { changes: { nodes: { slug: string; reasons: string[] }[] } };
    }>(
      'query ($before: String!, $candidate: String!) { editionDiff(from: $before, to: $candidate) { changes(first: 50) { nodes { slug reasons } } } }',
      { before, candidate },
    );
    const reasons = editionDiff.changes.nodes.map(({ slug, reasons }) => [slug, ...reasons]).sort();
    expect(reasons).toEqual(
      [
        [events['march'], 'REAL_CHANGE'],
        [events['strike'], 'REAL_CHANGE'],
        [events['meeting'], 'LATE_ADDITION'],
        [QUIET, 'REAL_CHANGE'],
      ].sort(),
    );
    const { page, complaints } = await openPage(browser(), `${api().url}/en/dispute/conga`);
    await page.getByText('March to the lagoons').first().waitFor();
    await page.goto(`${api().url}/en/dispute/conga?edition=${before}`);
    expect(await page.getByText('March to the lagoons').count()).toBe(0);
    await page.goto(`${api().url}/en/edition/${candidate}`);
    for (const text of ['We learnt of a meeting in 2019.', 'It is active again.', 'Late addition'])
      await page.getByText(text).first().waitFor();
    expect([...complaints, ...ana.complaints, ...rosa.complaints]).toEqual([]);
    await page.context().close();
  });

  it('becomes final at the desk, before the next month can be closed', async () => {
    const { page } = ana;
    await goTo(page, 'The month', /20\d\d/);
    await page.getByText('Final: after corrections').waitFor();
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Close the month' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close the month' }).click();
    await page.getByText('Candidate: at the end of the month').waitFor();
    const { editions } = await api().get('{ editions(first: 1) { nodes { version } } }');
    expect(editions).toMatchObject({ nodes: [{ version: `${month}-final` }] });
  });
});

const idOf = (address = ''): string => address.split('/').at(-1) ?? '';

/** Asks the staff API with the session of a browser; the whole answer as text. */
const askFrom = (page: Page, query: string): Promise<string> =>
  page.evaluate(async (text) => {
    const headers = { 'content-type': 'application/json', 'x-minewatch-desk': '1' };
    const answer = await fetch('/staff/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: text }),
    });
    return answer.text();
  }, query);
