import { beforeAll, describe, expect, it } from '@jest/globals';
import { shiftMonth } from '#minewatch/movements';
import { useApi } from '../support/api.js';
import { writeRevision } from '../support/register-rows.js';
import { useStaff, type TestDesk } from '../support/staff.js';
import { publish } from '../support/transactions.js';

const LAS_BAMBAS = 'las-bambas-eia-2015';
const TABLE = `query ($month: String!) { movementTable(month: $month) { openingEdition addsUp faults { slug sentence }
  counts { openingTotal closingTotal movements { movement from to count } notReviewed }
  breakdown(by: DEPARTMENT) { code openingTotal closingTotal }
  steps { slug movement from to reason sentence isUnexplained } } }`;
const CLOSE = `mutation ($month: String!, $accept: Boolean!) {
  closeMonth(month: $month, stage: CANDIDATE, acceptNotReviewed: $accept) { version } }`;
interface Table {
  openingEdition: string;
  addsUp: boolean;
  faults: { slug: string; sentence: string }[];
  counts: { openingTotal: number; closingTotal: number; movements: object[]; notReviewed: number };
  breakdown: { code: string; openingTotal: number; closingTotal: number }[];
  steps: object[];
}

describe('the movement table', () => {
  const api = useApi('seeded');
  const staff = useStaff(api);
  let rosa: TestDesk;
  let month: string;
  beforeAll(async () => {
    rosa = await staff().signIn('REVIEWER');
    const { monthRound } = await rosa.get<{ monthRound: { month: string } }>('{ monthRound { month } }');
    month = monthRound.month;
  });
  const table = async (): Promise<Table> =>
    (await rosa.get<{ movementTable: Table }>(TABLE, { month })).movementTable;
  const close = (accept: boolean) => rosa.ask(CLOSE, { month, accept });

  it('stands still while nothing was published, and adds up', async () => {
    const { openingEdition, addsUp, counts, breakdown, steps } = await table();
    expect(openingEdition).toBe(`${shiftMonth(month, -1)}-final`);
    expect(addsUp).toBe(true);
    expect(counts).toEqual({ openingTotal: 45, closingTotal: 45, movements: [], notReviewed: 45 });
    expect(breakdown.length).toBeGreaterThan(3);
    expect(breakdown.every(({ openingTotal, closingTotal }) => openingTotal === closingTotal)).toBe(true);
    expect(steps).toEqual([]);
  });

  it('names a dispute whose past was changed without saying why, and the month cannot close', async () => {
    await publish(api().database.owner, async (client) => {
      await client.query(
        `insert into status_history (dispute_id, from_edtf, from_earliest, from_latest, from_precision, status)
         select id, '2026-03-05', '2026-03-05', '2026-03-05', 'DAY', 'RESOLVED' from dispute where slug = $1`,
        [LAS_BAMBAS],
      );
      await writeRevision(client, LAS_BAMBAS, 'REAL_CHANGE');
    });
    const { addsUp, faults } = await table();
    expect(addsUp).toBe(false);
    expect(faults).toEqual([{ slug: LAS_BAMBAS, sentence: expect.stringContaining('Las Bambas') }]);
    const { errors } = await close(true);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'DOES_NOT_ADD_UP' });
    expect(errors?.[0]?.message).toContain('Las Bambas');
  });

  it('shows the correction with its reason once somebody gives it, and closes', async () => {
    await publish(api().database.owner, (client) => writeRevision(client, LAS_BAMBAS, 'CORRECTION'));
    const { addsUp, steps } = await table();
    expect(addsUp).toBe(true);
    expect(steps).toEqual([
      expect.objectContaining({
        slug: LAS_BAMBAS,
        movement: 'CORRECTED',
        to: 'RESOLVED',
        reason: 'CORRECTION',
        sentence: 'Because.',
      }),
    ]);
    await rosa.get(`mutation { confirmUnchanged(disputeSlugs: ["espinar-tintaya-2012"]) { changed } }`);
    const [refused] = (await close(false)).errors ?? [];
    expect(refused?.extensions).toMatchObject({ reason: 'NOT_REVIEWED' });
    expect(refused?.message).toContain('44');
    expect(await close(true)).toEqual({ data: { closeMonth: { version: `${month}-candidate` } } });
  });

  it('is what anybody then reads of the edition, with who was reviewed and who was not', async () => {
    const { edition } = await api().get<{ edition: object }>(
      `query ($month: Date!) { edition(month: $month) { reviewedCount notReviewedCount movements { openingTotal closingTotal
        openingEdition { version } movements { movement label { text } count } disputes { slug movement reason sentence { text } }
        standing { confirmed noEvents notReviewed } } } }`,
      { month: `${month}-01` },
    );
    expect(edition).toMatchObject({
      reviewedCount: 1,
      notReviewedCount: 44,
      movements: {
        openingTotal: 45,
        closingTotal: 45,
        openingEdition: { version: `${shiftMonth(month, -1)}-final` },
        movements: [
          { movement: 'CORRECTED', label: { text: 'Changed by correction, not by the world' }, count: 1 },
        ],
        disputes: [
          { slug: LAS_BAMBAS, movement: 'CORRECTED', reason: 'CORRECTION', sentence: { text: 'Because.' } },
        ],
      },
    });
    const { rows } = await api().database.visitor.query(
      `select d.slug, m.status_change from month_record m join dispute d on d.id = m.dispute_id`,
    );
    expect(rows).toEqual([
      { slug: 'espinar-tintaya-2012', status_change: expect.stringMatching(/CONFIRMED|NO_EVENTS/) },
    ]);
  });

  it('is refused for a month that comes after the open one', async () => {
    const { errors } = await rosa.ask(TABLE, { month: shiftMonth(month, 3) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
  });
});
