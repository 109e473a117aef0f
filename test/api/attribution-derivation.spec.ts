import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type pg from 'pg';
import { useDatabase } from '../support/database.js';
import { disputeWorld } from '../support/dispute-model.js';
import { DisputeRows } from '../support/dispute-rows.js';
import { NaiveAttribution } from '../support/naive-attribution.js';
import { LAST_DAY, ownershipGraph, stakeEdits } from '../support/ownership-model.js';
import { dayText, OwnershipRows } from '../support/ownership-rows.js';

const CASES_AT_ONCE = 40;
const ROUNDS = 5;
const DAYS = Array.from({ length: LAST_DAY + 7 }, (_, at) => at - 1);

const manyCases = fc.array(
  fc.record({
    graph: ownershipGraph,
    edits: stakeEdits,
    worlds: fc.array(disputeWorld, { minLength: 3, maxLength: 3 }),
  }),
  { minLength: CASES_AT_ONCE, maxLength: CASES_AT_ONCE },
);

describe('attribution, figures, status and place of disputes, as kept ready', () => {
  const database = useDatabase('seeded');

  it('equal what the definitions say day by day, after any changes of events, links, cases, entries and stakes', async () => {
    await fc.assert(
      fc.asyncProperty(manyCases, fc.boolean(), (cases, isDeferred) =>
        inTransaction(async (client) => {
          if (isDeferred) await client.query(`set local minewatch.defer_derived = 'on'`);
          const graphs = cases.map(({ graph }) => graph);
          const ownership = new OwnershipRows(client, graphs);
          const disputes = new DisputeRows(client, graphs.length, (graph, thing) =>
            ownership.idOf(graph, thing),
          );
          await ownership.insert();
          await disputes.insert();
          for (const round of [0, 1, 2]) {
            const worlds = cases.map((each) => each.worlds[round]!);
            await disputes.become(worlds);
            await ownership.edit(cases.map(({ edits }) => edits[round]!));
            if (isDeferred) await client.query('select refresh_derived()');
            const kept = await readKept(client);
            ownership.now().forEach((graph, number) => {
              const given = { graph, world: worlds[number]! };
              const lines = new NaiveAttribution(given, DAYS).lines().sort();
              expect({ given, lines: kept.get(number) ?? [] }).toEqual({ given, lines });
            });
          }
        }),
      ),
      { numRuns: ROUNDS, endOnFailure: true, asyncReporter: reportSeed },
    );
  }, 300_000);

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
});

/** Forty cases are too many to print: the difference names the one at fault. */
async function reportSeed<Case>({ failed, seed, errorInstance }: fc.RunDetails<Case>): Promise<void> {
  if (failed) throw new Error(`Seed ${seed}`, { cause: errorInstance });
}

const MATCHED = (rule: string): string =>
  [
    'events',
    'certain_events',
    'direct_events',
    'direct_certain_events',
    'dead',
    'certain_dead',
    'first_on',
    'last_on',
  ]
    .map((column) => `${rule}_${column}::text`)
    .join(', ');
const DAYS_IN = (column: string): string =>
  `(select string_agg(d::text, ',' order by d) from day where ${column} @> d)`;

/** The lines of NaiveAttribution from the database, by graph. */
async function readKept(client: pg.ClientBase): Promise<Map<number, string[]>> {
  const { rows } = await client.query<{ graph: number; lines: string[] }>(
    `with day as (select d::date from unnest($1::date[]) d),
    line as (
      select dispute_id, array[format('%s of %s:', dispute_id % 100, company_id % 1000), latest_on::text, ${MATCHED('owner')},
        ${MATCHED('operator')}, ${['held_certain', 'held_possible', 'held_direct_certain', 'held_direct_possible'].map(DAYS_IN).join(', ')},
        legal_cases::text] as parts
      from dispute_company
      union all
      select dispute_id, array[format('%s figures:', dispute_id % 100), latest_on::text, first_event_on::text, last_event_on::text,
        event_count::text, dead::text, injured::text, news_count::text] from dispute_figures
      union all
      select dispute_id, array[format('%s on %s is %s', dispute_id % 100, d, status)] from status_period join day on during @> d
      union all
      select dispute_id, array[format('%s in %s by %s', dispute_id % 100, ubigeo, basis)] from dispute_place
    )
    select ((dispute_id - 10000000) / 1000)::int as graph,
      array_agg(array_to_string(parts, '|', '') order by array_to_string(parts, '|', '') collate "C") as lines
    from line where dispute_id >= 10000000 group by 1`,
    [DAYS.map(dayText)],
  );
  return new Map(rows.map(({ graph, lines }) => [graph, lines]));
}
