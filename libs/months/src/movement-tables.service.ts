import { Injectable } from '@nestjs/common';
import { Refusal, StaffDatabase } from '#minewatch/auth';
import {
  firstDayOf,
  isMonth,
  listFaults,
  readMonth,
  tabulate,
  type ComputedMonth,
  type Slice,
  type StatusCount,
} from '#minewatch/movements';
import type { Language } from '#minewatch/shared';
import { labelOf, termsOf } from '#minewatch/vocabulary';
import { MovementDimension, type MonthCounts, type MonthMovements, type MonthStep } from './movement-view.js';
import { notAMonth } from './month-round.service.js';

/** The movement table of a month that is not closed for good. */
@Injectable()
export class MovementTables {
  constructor(private readonly database: StaffDatabase) {}

  /** @throws Refusal BAD_INPUT for a month that is final, or that comes after the open one */
  async get(month: string, language: Language): Promise<MonthMovements> {
    if (!isMonth(month)) throw notAMonth(month);
    const computed = await this.database.transaction(async (client) => {
      const { rows } = await client.query<{ isFinal: boolean; open: string }>(
        `select exists (select from edition where month >= $1::date and stage = 'FINAL') as "isFinal",
           to_char(editorial.open_month(), 'YYYY-MM') as open`,
        [firstDayOf(month)],
      );
      const { isFinal, open } = rows[0]!;
      if (isFinal) throw isOver(month);
      if (month > open) throw notYet(month, open);
      return readMonth(client, month);
    });
    const faults = listFaults(computed).map(({ slug, sentence }) => ({ slug, sentence: sentence[language] }));
    const { opening } = computed;
    const openingEdition = opening && `${opening.month}-${opening.stage.toLowerCase()}`;
    return { computed, language, month, openingEdition, addsUp: faults.length === 0, faults };
  }

  /** The parts of a table that have something to count; departments by name. */
  async breakDown({ computed, language }: MonthMovements, by: MovementDimension): Promise<MonthCounts[]> {
    const parts = by === MovementDimension.DEPARTMENT ? await this.#listDepartments() : codesOf(by, language);
    return parts
      .map(({ code, label, slice }) => countsOf(computed, language, { code, label, slice }))
      .filter(
        ({ openingTotal, closingTotal, movements }) => openingTotal + closingTotal + movements.length > 0,
      );
  }

  async #listDepartments(): Promise<Part[]> {
    const { rows } = await this.database.query<{ code: string; label: string }>(
      `select ubigeo as code, name as label from place where level = 'DEPARTMENT' order by ubigeo`,
    );
    return rows.map(({ code, label }) => ({ code, label, slice: { departments: [code] } }));
  }
}

interface Part {
  readonly code: string | null;
  readonly label: string;
  readonly slice: Slice;
}

export function countsOf(
  { disputes }: ComputedMonth,
  language: Language,
  { code, label, slice }: Part,
): MonthCounts {
  const { opening, movements, closing, still } = tabulate(disputes, slice);
  const named = movements.map((count) => ({
    ...count,
    label: labelOf('status_change', count.movement, language),
  }));
  const totals = { openingTotal: totalOf(opening), closingTotal: totalOf(closing) };
  return { code, label, opening, movements: named, closing, ...totals, ...still };
}

export function listSteps({ computed, language }: MonthMovements): MonthStep[] {
  return computed.disputes.flatMap(({ sides, steps, isUnexplained }) =>
    steps.map(({ movement, from, to, because }, at) => ({
      slug: sides.slug,
      title: (language === 'es' ? sides.titleEs : null) ?? sides.titleEn,
      movement,
      label: labelOf('status_change', movement, language),
      from: from?.status ?? null,
      to: to?.status ?? null,
      reason: because?.reason ?? null,
      sentence: (language === 'es' ? because?.sentenceEs : null) ?? because?.sentenceEn ?? null,
      // What contradicts the past is the first step.
      isUnexplained: isUnexplained && at === 0,
    })),
  );
}

function codesOf(by: MovementDimension, language: Language): Part[] {
  if (by === MovementDimension.TYPE)
    return termsOf('dispute_type').map((term) => ({
      code: term.code,
      label: term[language],
      slice: { disputeTypes: [term.code] },
    }));
  return termsOf('sector').map((term) => ({
    code: term.code,
    label: term[language],
    slice: { sectors: [term.code] },
  }));
}

const totalOf = (counts: readonly StatusCount[]) => counts.reduce((sum, { count }) => sum + count, 0);

const isOver = (month: string) =>
  new Refusal('BAD_INPUT', {
    en: `month: ${month} is closed for good; its edition holds its movements.`,
    es: `month: ${month} está cerrado definitivamente; su edición contiene sus movimientos.`,
  });

const notYet = (month: string, open: string) =>
  new Refusal('BAD_INPUT', {
    en: `month: ${month} comes after the open month, ${open}, which is to be closed first.`,
    es: `month: ${month} viene después del mes abierto, ${open}, que debe cerrarse antes.`,
  });
