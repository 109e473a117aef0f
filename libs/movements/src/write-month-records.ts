import type { ClientBase } from 'pg';
import type { InEachLanguage } from '#minewatch/shared';
import type { ExplainedDispute, Step } from './explain-steps.js';
import { listFaults, type MonthFault } from './month-faults.js';
import { firstDayOf, type Month } from './month.js';
import { nameStanding } from './movement-table.js';
import type { Position } from './position.js';
import { readMonth, type ComputedMonth } from './read-month.js';
import { isInRound } from './review-state.js';
import {
  deleteUnreviewed,
  insertDisputes,
  insertMonthRecords,
  insertMovements,
  insertRound,
} from './write.queries.js';

/** A month that cannot be closed because its counts contradict what was published, with every dispute at fault. */
export class MonthDoesNotAddUp extends Error {
  constructor(readonly faults: readonly MonthFault[]) {
    super(faults.map(({ sentence }) => sentence.en).join('\n'));
    this.name = 'MonthDoesNotAddUp';
  }

  get wording(): InEachLanguage {
    const all = (language: 'en' | 'es') => this.faults.map(({ sentence }) => sentence[language]).join('\n');
    return { en: all('en'), es: all('es') };
  }
}

/** How many disputes of the round somebody reviewed. */
export interface RoundCounts {
  readonly reviewed: number;
  readonly notReviewed: number;
}

/**
 * Publishes what closing a month says of its disputes: the record of each reviewed one, and the counts and movements of
 * the edition.
 * @param client connection of staff or owner, in the transaction that closes the edition and inserts its row
 * @throws {MonthDoesNotAddUp}
 */
export async function writeMonthRecords(
  client: ClientBase,
  { month, stage }: { month: Month; stage: 'CANDIDATE' | 'FINAL' },
): Promise<void> {
  const computed = await readMonth(client, month);
  const faults = listFaults(computed);
  if (faults.length > 0) throw new MonthDoesNotAddUp(faults);
  const day = firstDayOf(month);
  const { opening, disputes } = computed;
  const counted = disputes.filter(({ sides }) => sides.now);
  const records = JSON.stringify(counted.filter(({ sides }) => sides.isReviewed).map(recordOf));
  await client.query(deleteUnreviewed, [day, records]);
  await client.query(insertMonthRecords, [day, records]);
  const { reviewed, notReviewed } = countRound(computed);
  const openingDay = opening && firstDayOf(opening.month);
  await client.query(insertRound, [day, stage, openingDay, opening?.stage ?? null, reviewed, notReviewed]);
  await client.query(insertDisputes, [day, stage, JSON.stringify(counted.map(rowOf))]);
  await client.query(insertMovements, [day, stage, JSON.stringify(disputes.flatMap(stepsOf))]);
}

export function countRound({ disputes }: ComputedMonth): RoundCounts {
  const round = disputes.filter(isInRound);
  const reviewed = round.filter(({ sides }) => sides.isReviewed).length;
  return { reviewed, notReviewed: round.length - reviewed };
}

/** The record of a month names the last move; its reason is that of the step which corrects the past. */
function recordOf(dispute: ExplainedDispute): object {
  const because = dispute.steps.find((step) => step.because)?.because;
  return {
    dispute_id: dispute.sides.id,
    status: dispute.sides.now!.status,
    status_change: dispute.steps.at(-1)?.movement ?? nameStanding(dispute),
    reason_en: because?.sentenceEn ?? null,
    reason_es: because?.sentenceEs ?? null,
  };
}

function rowOf(dispute: ExplainedDispute): object {
  const { id, now, isReviewed } = dispute.sides;
  const standing = nameStanding(dispute);
  const round = { is_in_round: isInRound(dispute), is_reviewed: isReviewed };
  return { dispute_id: id, standing, ...round, ...columnsOf(now, '') };
}

function stepsOf({ sides, steps }: ExplainedDispute): object[] {
  return steps.map(({ movement, from, to, because }: Step, at) => ({
    dispute_id: sides.id,
    step: at + 1,
    movement,
    ...columnsOf(from, 'from_'),
    ...columnsOf(to, 'to_'),
    reason: because?.reason ?? null,
    sentence_en: because?.sentenceEn ?? null,
    sentence_es: because?.sentenceEs ?? null,
  }));
}

function columnsOf(position: Position | null, prefix: string): object {
  if (!position) return {};
  return {
    [`${prefix}status`]: position.status,
    [prefix ? `${prefix}type` : 'dispute_type']: position.disputeType,
    [`${prefix}sector`]: position.sector,
    [`${prefix}departments`]: position.departments,
    [`${prefix}companies`]: position.companies,
  };
}
