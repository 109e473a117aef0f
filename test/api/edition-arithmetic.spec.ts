import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type pg from 'pg';
import { closeEdition, monthAfter } from '#minewatch/edition-closing';
import { checkMonthAddsUp, lastDayOf, readMonth, tabulate, type Slice } from '#minewatch/movements';
import { todayInLima } from '#minewatch/shared';
import { useApi } from '../support/api.js';
import {
  modelMonths,
  positionOn,
  PROJECTS,
  REASONS_OF_THE_PAST,
  STATUSES,
  TYPES,
  type Change,
  type ModelDispute,
  type ModelMonth,
  type ModelPosition,
  type StatusAt,
} from '../support/register-model.js';
import { emptyRegister, publishChange, writeRevision } from '../support/register-rows.js';
import { publish, undone } from '../support/transactions.js';

const FIRST = monthAfter(todayInLima().slice(0, 7), -1);
const MONTHS = 4;
/** Every month of the test has begun by then. */
const LATER = `${monthAfter(FIRST, 24)}-15`;
type Positions = readonly (ModelPosition | null)[];
interface Counts {
  opening: { status: string; count: number }[];
  openingTotal: number;
  movements: { movement: string; from: string | null; to: string | null; count: number }[];
  closing: { status: string; count: number }[];
  closingTotal: number;
  standing: { confirmed: number; noEvents: number; notReviewed: number };
}

describe('the arithmetic of editions', () => {
  const api = useApi('seeded');
  const owner = (): pg.Pool => api().database.owner;

  it('lets opening and movements make the closing, for every month, status and filter, whatever is edited', async () => {
    const { rows } = await owner().query<{ id: number }>(
      `insert into editorial.staff_member (email, display_name, role) values ('model@example.org', 'Model', 'EDITOR') returning id`,
    );
    await fc.assert(
      fc.asyncProperty(modelMonths(MONTHS), async (months) => {
        await emptyRegister(owner());
        await new Notebook(rows[0]!.id).keep(months);
      }),
      { numRuns: 6 },
    );
  }, 600_000);

  /** What staff did, kept beside the database: each closing is compared with it. */
  class Notebook {
    private readonly disputes: ModelDispute[] = [];
    private published: Positions = [];
    private changedForThePast = new Set<string>();

    constructor(private readonly staff: number) {}

    async keep(months: readonly ModelMonth[]): Promise<void> {
      for (const [at, { before, corrections }] of months.entries()) {
        const month = monthAfter(FIRST, at + 1);
        const opening = this.published;
        await this.close(month, 'CANDIDATE', before, opening);
        await this.close(month, 'FINAL', corrections, opening);
        this.changedForThePast = new Set();
      }
    }

    private async close(
      month: string,
      stage: 'CANDIDATE' | 'FINAL',
      changes: readonly Change[],
      opening: Positions,
    ): Promise<void> {
      for (const change of changes) await this.apply(change, month);
      await this.justify(month, opening);
      const close = (client: pg.ClientBase) => closeEdition(client, { month, stage }, { today: LATER });
      const live = await undone(owner(), (client) => readMonth(client, month));
      await publish(owner(), close);
      this.published = this.positionsAt(lastDayOf(month));
      for (const slice of slices) {
        const counts = await ask(month, stage, slice);
        checkLaw(counts);
        if (!slice.companies) {
          expect(counts.opening).toEqual(countBy(opening, slice));
          expect(counts.closing).toEqual(countBy(this.published, slice));
        }
        const { still, ...table } = tabulate(live.disputes, slice);
        expect({ ...table, standing: still }).toEqual({
          opening: counts.opening,
          movements: counts.movements,
          closing: counts.closing,
          standing: counts.standing,
        });
      }
    }

    private async apply(change: Change, month: string): Promise<void> {
      const dayOf = ({ month: after, day }: StatusAt) =>
        `${monthAfter(FIRST, after)}-${String(day ?? 1).padStart(2, '0')}`;
      await publishChange(owner(), this.disputes, change, { dayOf, open: month, staff: this.staff });
      const slug =
        change.kind === 'add' ? this.disputes.at(-1) : this.disputes[change.slot % this.disputes.length];
      if (slug && change.kind !== 'review' && REASONS_OF_THE_PAST.includes(change.reason))
        this.changedForThePast.add(slug.slug);
    }

    /** Whoever contradicts the edition before without a reason is named, cannot close, and then says why. */
    private async justify(month: string, opening: Positions): Promise<void> {
      const faults = await undone(owner(), (client) => checkMonthAddsUp(client, month));
      const slugs = faults.map(({ slug }) => slug).sort();
      expect(slugs).toEqual(this.contradictions(lastDayOf(monthAfter(month, -1)), opening));
      if (slugs.length === 0) return;
      const closing = publish(owner(), (client) =>
        closeEdition(client, { month, stage: 'CANDIDATE' }, { today: LATER }),
      );
      await expect(closing).rejects.toThrow();
      await publish(owner(), async (client) => {
        for (const slug of slugs) await writeRevision(client, slug!, 'CORRECTION');
      });
      for (const slug of slugs) this.changedForThePast.add(slug!);
      expect(await undone(owner(), (client) => checkMonthAddsUp(client, month))).toEqual([]);
    }

    private contradictions(day: string, opening: Positions): string[] {
      return this.disputes
        .filter(({ slug, state }, at) => {
          const then = opening[at] ?? null;
          const now = positionOn(this.disputes[at]!, day);
          const isGoneOpenly = !now && state !== 'LIVE';
          return then?.status !== now?.status && !isGoneOpenly && !this.changedForThePast.has(slug);
        })
        .map(({ slug }) => slug)
        .sort();
    }

    private positionsAt(day: string): Positions {
      return this.disputes.map((dispute) => positionOn(dispute, day));
    }
  }

  async function ask(month: string, stage: string, slice: Slice): Promise<Counts> {
    const { edition } = await api().get<{ edition: { movements: Counts } }>(
      `query ($month: Date!, $stage: EditionStage!, $types: [DisputeType!], $departments: [Ubigeo!], $companies: [String!]) {
        edition(month: $month, stage: $stage) {
          movements(disputeType: $types, department: $departments, company: $companies) {
            opening { status count } openingTotal
            movements { movement from to count }
            closing { status count } closingTotal
            standing { confirmed noEvents notReviewed }
          } } }`,
      {
        month: `${month}-01`,
        stage,
        types: slice.disputeTypes,
        departments: slice.departments,
        companies: slice.companies,
      },
    );
    return edition.movements;
  }
});

const slices: Slice[] = [
  {},
  ...TYPES.map((type) => ({ disputeTypes: [type] })),
  ...PROJECTS.map(({ department }) => ({ departments: [department] })),
  ...PROJECTS.map(({ company }) => ({ companies: [company] })),
  { disputeTypes: [TYPES[0]], departments: [PROJECTS[0].department, PROJECTS[1].department] },
];

function countBy(
  positions: Positions,
  { disputeTypes, departments }: Slice,
): { status: string; count: number }[] {
  const counted = positions.filter(
    (position): position is ModelPosition =>
      position !== null &&
      (!disputeTypes || disputeTypes.includes(position.type)) &&
      (!departments || departments.includes(position.department)),
  );
  return STATUSES.map((status) => ({
    status,
    count: counted.filter((position) => position.status === status).length,
  }));
}

function checkLaw({ opening, openingTotal, movements, closing, closingTotal }: Counts): void {
  for (const status of STATUSES) {
    const of = (counts: Counts['opening']) => counts.find((each) => each.status === status)!.count;
    const into = movements.filter(({ to }) => to === status).reduce((sum, { count }) => sum + count, 0);
    const out = movements.filter(({ from }) => from === status).reduce((sum, { count }) => sum + count, 0);
    expect(of(opening) + into - out).toBe(of(closing));
  }
  const sum = (counts: Counts['opening']) => counts.reduce((total, { count }) => total + count, 0);
  expect([openingTotal, closingTotal]).toEqual([sum(opening), sum(closing)]);
}
