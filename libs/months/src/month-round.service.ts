import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { Refusal, roleMay, StaffDatabase, type Staff } from '#minewatch/auth';
import { silenceRule } from '#minewatch/data-quality';
import { firstDayOf, isMonth, lastDayOf, monthInWords } from '#minewatch/movements';
import { todayInLima, type Language } from '#minewatch/shared';
import type { DisputeToReview, MonthRound, ReviewedDispute, RoundProgress } from './month-round.js';
import * as queries from './round.queries.js';
import { urgencyInWords, type UrgencyFacts } from './urgency-words.js';
import type { CommentToMe, DuePromise, Silence, WaitingDraft } from './waiting-work.js';

type Titled = { titleEn: string; titleEs: string | null };
type RoundRow = UrgencyFacts & Titled & Omit<DisputeToReview, 'title' | 'urgency'>;
const TASKS_AT_MOST = 200;

/** The work of a month, read as it stands. */
@Injectable()
export class MonthRounds {
  constructor(private readonly database: StaffDatabase) {}

  /** @throws Refusal BAD_INPUT */
  async get(staffId: number, language: Language, asked: string | null): Promise<MonthRound> {
    const open = await this.findOpenMonth();
    const month = asked ?? open;
    if (!isMonth(month)) throw notAMonth(month);
    const title = monthInWords(month)[language];
    return { month, title, isOpen: month === open, staffId, language, today: todayInLima() };
  }

  async findOpenMonth(): Promise<string> {
    const { rows } = await this.database.query<{ month: string }>(queries.openMonth);
    return rows[0]!.month;
  }

  async listToReview(round: MonthRound, first: number): Promise<DisputeToReview[]> {
    const rows = await this.#ask<RoundRow>(queries.disputesToReview, [...daysOf(round), first]);
    return rows.map((row) => told(row, round.language));
  }

  async listReviewed(round: MonthRound, first: number): Promise<ReviewedDispute[]> {
    type Row = RoundRow & { reviewedBy: string; reviewedAt: Date; basis: string };
    const rows = await this.#ask<Row>(queries.reviewedDisputes, [...daysOf(round), first]);
    return rows.map((row) => ({ ...told(row, round.language), isConfirmation: row.basis === 'CONFIRMED' }));
  }

  async countProgress(round: MonthRound): Promise<RoundProgress> {
    const [counts] = await this.#ask<{ total: number; reviewed: number }>(
      queries.roundProgress,
      daysOf(round),
    );
    const { total, reviewed } = counts!;
    const sentence = { en: `${reviewed} of ${total} reviewed`, es: `${reviewed} de ${total} revisados` };
    return { total, reviewed, sentence: sentence[round.language] };
  }

  async listSilent({ today, language }: MonthRound): Promise<Silence> {
    const { activeMonths, latentMonths, wording } = silenceRule;
    type Row = Titled & { slug: string; status: 'ACTIVE' | 'LATENT'; silentSince: string };
    const rows = await this.#ask<Row>(queries.silentDisputes, [
      today,
      activeMonths,
      latentMonths,
      TASKS_AT_MOST,
    ]);
    const tasks = rows.map((row) => ({
      ...row,
      title: titleOf(row, language),
      task: SILENT[row.status][language],
    }));
    return { rule: wording[language], tasks };
  }

  async listPromises({ today, language }: MonthRound): Promise<DuePromise[]> {
    type Row = Titled & DuePromise & { promiseEn: string; promiseEs: string | null };
    const rows = await this.#ask<Row>(queries.duePromises, [today]);
    return rows.map((row) => ({
      ...row,
      disputeTitle: titleOf(row, language),
      promise: (language === 'es' ? row.promiseEs : null) ?? row.promiseEn,
    }));
  }

  listDrafts({ id, role }: Staff): Promise<WaitingDraft[]> {
    const rights = [roleMay(role, 'mayApproveTheChangesOfOthers'), roleMay(role, 'mayPublish')];
    return this.#ask<WaitingDraft>(queries.draftsWaiting, [id, ...rights]);
  }

  listComments({ id }: Staff): Promise<CommentToMe[]> {
    return this.#ask<CommentToMe>(queries.commentsToMe, [id]);
  }

  async #ask<Row>(text: string, values: unknown[]): Promise<Row[]> {
    const { rows } = await this.database.query<Row & QueryResultRow>(text, values);
    return rows;
  }
}

const SILENT = {
  ACTIVE: { en: 'Has it become latent?', es: '¿Ha pasado a latente?' },
  LATENT: { en: 'Is it to be withdrawn from the register?', es: '¿Debe retirarse del registro?' },
} as const;

const daysOf = ({ month, today }: MonthRound) => [firstDayOf(month), lastDayOf(month), today];

function told<Row extends RoundRow>(
  row: Row,
  language: Language,
): Row & { title: string; urgency: string[] } {
  return { ...row, title: titleOf(row, language), urgency: urgencyInWords(row, language) };
}

function titleOf({ titleEn, titleEs }: Titled, language: Language): string {
  return (language === 'es' ? titleEs : null) ?? titleEn;
}

export const notAMonth = (text: string) =>
  new Refusal('BAD_INPUT', {
    en: `month: “${text}” is not a month; write it as 2026-11.`,
    es: `month: «${text}» no es un mes; escríbalo como 2026-11.`,
  });
