import { expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { findAccessibilityFaults, useBrowser } from '../support/browser.js';
import { openDesk } from '../support/desk.js';
import { useStaff } from '../support/staff.js';

const api = useApi();
const staff = useStaff(api);
const browser = useBrowser();

const pointOf = (slug: string) =>
  api().get(`{ dispute(slug: "${slug}") { location { precision point } } }`) as Promise<{
    dispute: { location: { precision: string; point: unknown } };
  }>;

it('withholds the place of a record at once, after saying what that means', async () => {
  const { cookie } = await staff().signIn('REVIEWER');
  expect((await pointOf('conga')).dispute.location.point).not.toBeNull();
  const { page, complaints } = await openDesk(browser(), `${api().url}/desk/records/DISPUTE/conga`, {
    cookie,
  });
  await page.getByText('Withhold the place').first().click();
  await page.getByText('without a second person').waitFor();
  const withhold = page.getByRole('button', { name: 'Withhold the place' });
  expect(await withhold.isDisabled()).toBe(true);
  await page.getByLabel('Why the place is withheld').fill('Threats against a witness');
  await withhold.click();
  expect((await pointOf('conga')).dispute.location.point).not.toBeNull();
  await page.getByRole('dialog').getByRole('button', { name: 'Withhold the place' }).click();
  await page.getByText('The place of this record is withheld').waitFor();
  expect(await pointOf('conga')).toEqual({ dispute: { location: { precision: 'WITHHELD', point: null } } });
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('keeps the true place of a draft apart from what the draft publishes', async () => {
  const { cookie } = await staff().signIn('EDITOR');
  const { page, complaints } = await openDesk(
    browser(),
    `${api().url}/desk/records/EVENT/espinar-tintaya-2012-20120528`,
    { cookie },
  );
  await page.getByLabel('Precision of the place').selectOption('WITHHELD');
  await page.getByLabel('True latitude').waitFor();
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await page.getByLabel('True latitude').fill('-14.123');
  await page.getByLabel('True longitude').fill('-71.456');
  const keep = page.getByRole('button', { name: 'Save, with the true place kept apart' });
  await keep.click();
  await page.getByText('Say why the place is withheld').waitFor();
  await page.getByLabel('Why the place is withheld').fill('Threats');
  await keep.click();
  await page.getByText('The true place and the reason are kept apart').waitFor();
  const { rows } = await api().database.owner.query<{ content: object; because: string; place: string }>(
    `select content, withheld_because as because, st_astext(true_place) as place from editorial.draft`,
  );
  expect(rows).toMatchObject([{ because: 'Threats', place: 'POINT(-71.456 -14.123)' }]);
  expect(JSON.stringify(rows[0]!.content)).not.toMatch(/"(lat|lon|place)":\s*"[^"]/);
  await page.getByRole('button', { name: 'Save and submit for review' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
