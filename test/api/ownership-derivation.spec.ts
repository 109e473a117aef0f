import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type pg from 'pg';
import { useDatabase } from '../support/database.js';
import { inPerCent, NaiveOwnership, type Basis } from '../support/naive-ownership.js';
import {
  type Bounds,
  FIRST_PROJECT,
  LAST_DAY,
  type ModelStake,
  ownershipGraph,
  stakeEdits,
  type OwnershipGraph,
} from '../support/ownership-model.js';
import { dayText, OwnershipRows } from '../support/ownership-rows.js';

const GRAPHS_AT_ONCE = 60;
const ROUNDS = 18;
/** Every day on which something can change, and one beyond each end. */
const DAYS = Array.from({ length: LAST_DAY + 7 }, (_, at) => at - 1);
const BASES: readonly Basis[] = ['CERTAIN', 'POSSIBLE'];

const manyGraphs = fc.array(fc.tuple(ownershipGraph, stakeEdits), {
  minLength: GRAPHS_AT_ONCE,
  maxLength: GRAPHS_AT_ONCE,
});

describe('who holds what, as kept ready', () => {
  const database = useDatabase('seeded');

  it('equals a recursive computation on every day, after any changes of stakes, for over a thousand random graphs', async () => {
    await fc.assert(
      fc.asyncProperty(manyGraphs, fc.boolean(), (cases, isDeferred) =>
        inTransaction(async (client) => {
          if (isDeferred) await client.query(`set local minewatch.defer_derived = 'on'`);
          const graphs = cases.map(([graph]) => graph);
          const rows = new OwnershipRows(client, graphs);
          await rows.insert();
          await compare(client, rows, isDeferred);
          for (const round of [0, 1, 2]) {
            await rows.edit(cases.map(([, edits]) => edits[round]!));
            await compare(client, rows, isDeferred);
          }
        }),
      ),
      { numRuns: ROUNDS, endOnFailure: true, asyncReporter: reportSeed },
    );
  }, 300_000);

  it('calls certain what holds however the dates are read, and possible what holds in some reading', async () => {
    await fc.assert(
      fc.asyncProperty(manyGraphs, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (cases, choices) =>
        inTransaction(async (client) => {
          const rows = new OwnershipRows(
            client,
            cases.map(([graph]) => graph),
          );
          await rows.insert();
          const kept = await readKept(client);
          rows.now().forEach((graph, number) => {
            const said = new Set(kept.get(number) ?? []);
            for (const turn of [0, 1, 2]) {
              const reading = readDates(graph, choices.slice(turn));
              expect({ reading, faults: findFaults(reading, said) }).toEqual({ reading, faults: [] });
            }
          });
        }),
      ),
      { numRuns: 4, endOnFailure: true, asyncReporter: reportSeed },
    );
  }, 120_000);

  async function inTransaction(work: (client: pg.ClientBase) => Promise<void>): Promise<void> {
    const client = await database().owner.connect();
    try {
      await client.query('begin');
      await work(client);
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  async function compare(client: pg.ClientBase, rows: OwnershipRows, isDeferred: boolean): Promise<void> {
    if (isDeferred) await client.query('select refresh_derived()');
    expect(await countNeedlessBreaks(client)).toBe(0);
    const kept = await readKept(client);
    rows.now().forEach((graph, number) => {
      expect({ graph, lines: kept.get(number) ?? [] }).toEqual({
        graph,
        lines: computeNaively(graph).sort(),
      });
    });
  }
});

/** Sixty graphs are too many to print: the difference names the one at fault. */
async function reportSeed<Case>({ failed, seed, errorInstance }: fc.RunDetails<Case>): Promise<void> {
  if (failed) throw new Error(`Seed ${seed}`, { cause: errorInstance });
}

/** One line for each company, project, day and basis, and for each reason of a UK link. */
function computeNaively({ companies, projects, stakes }: OwnershipGraph): string[] {
  const graph = { companies, projects, stakes };
  const things = companies.map((_, company) => company);
  return BASES.flatMap((basis) =>
    DAYS.flatMap((day) => {
      const naive = new NaiveOwnership(graph, day, basis);
      const holdings = things.flatMap((company) =>
        Array.from({ length: projects }, (_, at) => {
          const holding = naive.holding(company, FIRST_PROJECT + at);
          if (!holding) return [];
          const { share, isOperator, isDirect, pathCount } = holding;
          const shares = share ? share.map(inPerCent).join('..') : 'unknown';
          return [
            `${dayText(day)} ${basis} ${company} keeps ${FIRST_PROJECT + at} ${isOperator} ${isDirect}`,
            `${dayText(day)} ${basis} ${company} holds ${shares} of ${FIRST_PROJECT + at} ${isOperator} ${isDirect} ${pathCount}`,
          ];
        }).flat(),
      );
      const links = things.flatMap((company) =>
        naive.ukLinks(company).map((reason) => `${dayText(day)} ${basis} ${company} is ${reason}`),
      );
      return [...holdings, ...links];
    }),
  );
}

/** One reading of all uncertain dates: those of an owner in one thing that are written alike are the same day. */
function readDates(graph: OwnershipGraph, choices: readonly number[]): OwnershipGraph {
  const days = new Map<string, number>();
  const read = (stake: ModelStake, { earliest, latest }: Bounds): Bounds => {
    if (earliest === latest) return { earliest, latest };
    const key = `${stake.owner} ${stake.owned} ${earliest} ${latest}`;
    const at = days.get(key) ?? earliest + (choices[days.size % choices.length]! % (latest - earliest + 1));
    days.set(key, at);
    return { earliest: at, latest: at };
  };
  const stakes = graph.stakes.map((stake) => ({
    ...stake,
    from: read(stake, stake.from),
    to: read(stake, stake.to),
  }));
  return { ...graph, stakes };
}

/** Where a reading of the dates contradicts what was said of them all. */
function findFaults(reading: OwnershipGraph, said: ReadonlySet<string>): string[] {
  return DAYS.flatMap((day) => {
    const naive = new NaiveOwnership(reading, day, 'CERTAIN');
    return reading.companies.flatMap((_, company) =>
      Array.from({ length: reading.projects }, (_, at) => {
        const holding = naive.holding(company, FIRST_PROJECT + at);
        const says = (basis: Basis, isOperator: boolean[]) =>
          isOperator.some((operator) =>
            [true, false].some((direct) =>
              said.has(
                `${dayText(day)} ${basis} ${company} keeps ${FIRST_PROJECT + at} ${operator} ${direct}`,
              ),
            ),
          );
        const either = [true, false];
        const faults = {
          'certain, yet not held': says('CERTAIN', either) && !holding,
          'held, yet not possible': holding && !says('POSSIBLE', either),
          'certainly operated, yet not': says('CERTAIN', [true]) && !holding?.isOperator,
          'operated, yet not possibly': holding?.isOperator && !says('POSSIBLE', [true]),
        };
        return Object.entries(faults).flatMap(([name, is]) =>
          is ? [`${dayText(day)} ${company} ${at}: ${name}`] : [],
        );
      }).flat(),
    );
  });
}

/** The same lines from the database, by graph. */
async function readKept(client: pg.ClientBase): Promise<Map<number, string[]>> {
  const { rows } = await client.query<{ graph: number; lines: string[] }>(
    `with day as (select d::date from unnest($1::date[]) d),
    line as (
      select company_id, format('%s %s %s holds %s of %s %s %s %s', d, basis, company_id % 1000,
        coalesce(share_min || '..' || share_max, 'unknown'), project_id % 1000, is_operator::text, is_direct::text, path_count) as text
      from effective_stake join day on period @> d where company_id >= 10000000
      union all
      select company_id, format('%s %s %s keeps %s %s %s', d, basis, company_id % 1000, project_id % 1000,
        (operated @> d)::text, (direct @> d)::text)
      from effective_holding cross join lateral (values ('CERTAIN', certain, operated_certain, direct_certain),
        ('POSSIBLE', possible, operated_possible, direct_possible)) b (basis, days, operated, direct) join day on days @> d
      where company_id >= 10000000
      union all
      select company_id, format('%s %s %s is %s', d, basis, company_id % 1000, reason)
      from uk_link cross join lateral (values ('CERTAIN', certain), ('POSSIBLE', possible)) b (basis, days) join day on days @> d
      where company_id >= 10000000
    )
    select ((company_id - 10000000) / 1000)::int as graph, array_agg(text order by text collate "C") as lines from line group by 1`,
    [DAYS.map(dayText)],
  );
  return new Map(rows.map(({ graph, lines }) => [graph, lines]));
}

/** Neighbouring periods that say the same. */
async function countNeedlessBreaks(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ breaks: number }>(`select count(*)::int as breaks
    from effective_stake a join effective_stake b using (company_id, project_id, basis, is_operator, is_direct, path_count)
    where upper(a.period) = lower(b.period) and (a.share_min, a.share_max) is not distinct from (b.share_min, b.share_max)`);
  return rows[0]!.breaks;
}
