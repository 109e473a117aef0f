import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { AuditLog, Refusal, StaffDatabase, type Staff } from '#minewatch/auth';

/** Months in which disputes were found unchanged: one click, undone by another. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly database: StaffDatabase,
    private readonly log: AuditLog,
  ) {}

  /** Notes that somebody looked at disputes in the open month and nothing changed. @returns those not reviewed before */
  confirm(staff: Staff, slugs: readonly string[]): Promise<string[]> {
    return this.database.transaction(async (client) => {
      const ids = await findDisputes(client, slugs);
      const { rows } = await client.query<Reviewed>(
        `insert into month_review (dispute_id, month, reviewed_by) select id, editorial.open_month(), $2 from unnest($1::bigint[]) id
         on conflict (dispute_id, month) do nothing
         returning dispute_id as id, to_char(month, 'YYYY-MM') as month`,
        [ids, staff.id],
      );
      return this.#note(client, staff, 'MONTH_CONFIRMED', rows);
    });
  }

  /** Takes confirmations of the open month back; what was reviewed by publishing stays. @returns those taken back */
  undo(staff: Staff, slugs: readonly string[]): Promise<string[]> {
    return this.database.transaction(async (client) => {
      const ids = await findDisputes(client, slugs);
      const { rows } = await client.query<Reviewed>(
        `delete from month_review where dispute_id = any ($1) and month = editorial.open_month() and basis = 'CONFIRMED'
         returning dispute_id as id, to_char(month, 'YYYY-MM') as month`,
        [ids],
      );
      return this.#note(client, staff, 'MONTH_CONFIRMATION_UNDONE', rows);
    });
  }

  async #note(
    client: pg.PoolClient,
    staff: Staff,
    action: string,
    rows: readonly Reviewed[],
  ): Promise<string[]> {
    for (const { id, month } of rows)
      await this.log.write(client, { staffId: staff.id, action, recordId: id, details: { month } });
    const { rows: named } = await client.query<{ slug: string }>(
      'select slug from record where id = any ($1) order by slug',
      [rows.map(({ id }) => id)],
    );
    return named.map(({ slug }) => slug);
  }
}

interface Reviewed {
  readonly id: number;
  readonly month: string;
}

/** @throws Refusal BAD_INPUT naming those that are not in the counts */
async function findDisputes(client: pg.PoolClient, slugs: readonly string[]): Promise<number[]> {
  const { rows } = await client.query<{ id: number; slug: string }>(
    'select id, slug from extractive_dispute where slug = any ($1)',
    [slugs],
  );
  const unknown = slugs.filter((slug) => !rows.some((row) => row.slug === slug));
  if (slugs.length === 0 || unknown.length > 0) throw notDisputes(unknown);
  return rows.map(({ id }) => id);
}

function notDisputes(unknown: readonly string[]): Refusal {
  const list = unknown.join(', ');
  return new Refusal('BAD_INPUT', {
    en: list
      ? `disputeSlugs: no extractive dispute is published under ${list}. Nothing was noted.`
      : 'disputeSlugs: name at least one dispute.',
    es: list
      ? `disputeSlugs: no hay ningún conflicto extractivo publicado como ${list}. No se anotó nada.`
      : 'disputeSlugs: nombre al menos un conflicto.',
  });
}
