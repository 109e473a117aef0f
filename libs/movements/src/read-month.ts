import type { ClientBase } from 'pg';
import { explainDispute, type DisputeSides, type ExplainedDispute } from './explain-steps.js';
import { firstDayOf, lastDayOf, shiftMonth, type Month } from './month.js';
import { editionBefore, sidesOfMonth } from './positions.queries.js';

/** The edition from whose counts a month begins. */
export interface OpeningEdition {
  readonly month: Month;
  readonly stage: 'CANDIDATE' | 'FINAL';
  /** As the database writes it: a Date would lose the microseconds. */
  readonly publishedAt: string;
}

/** A month as it stands: its disputes, each with how it came from the edition before to where it is. */
export interface ComputedMonth {
  readonly month: Month;
  /** Null before there is an edition of an earlier month. */
  readonly opening: OpeningEdition | null;
  readonly disputes: readonly ExplainedDispute[];
}

/**
 * Compares what the edition before published with what is published now. It sets minewatch.as_of for the transaction.
 * @param client connection of staff or owner, in a transaction
 */
export async function readMonth(client: ClientBase, month: Month): Promise<ComputedMonth> {
  const opening = await findOpening(client, month);
  const moment = opening?.publishedAt ?? '-infinity';
  await client.query(`select set_config('minewatch.as_of', $1, true)`, [moment]);
  const lastOfOpening = lastDayOf(opening?.month ?? shiftMonth(month, -1));
  const { rows } = await client.query<DisputeSides>(sidesOfMonth, [
    lastOfOpening,
    lastDayOf(month),
    firstDayOf(month),
    moment,
  ]);
  return { month, opening, disputes: rows.map((sides) => explainDispute(sides, !opening)) };
}

async function findOpening(client: ClientBase, month: Month): Promise<OpeningEdition | null> {
  const { rows } = await client.query<OpeningEdition>(editionBefore, [firstDayOf(month)]);
  return rows[0] ?? null;
}
