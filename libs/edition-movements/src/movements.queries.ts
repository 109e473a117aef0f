import { identifier, sql, type Sql } from '#minewatch/graphql';
import type { MovementsArgs } from './movements.args.js';

/** The round of an edition, with what is asked of it: the fields below see no arguments but those on the row. */
export function roundAsked(edition: Sql, args: MovementsArgs): Sql {
  return sql`(select r.*, ${args.disputeType ?? null}::text[] as types, ${args.sector ?? null}::text[] as sectors,
      ${args.department ?? null}::text[] as departments, ${args.company ?? null}::text[] as companies
    from edition_round r where r.month = ${edition}.month and r.stage = ${edition}.stage)`;
}

/** How many disputes had each status, every status there is, in the edition of the month and stage. */
export function statusCounts(round: Sql, month: Sql, stage: Sql): Sql {
  return sql`(select s.code as status, s.position, (select count(*)::integer from edition_dispute d
      where d.month = ${month} and d.stage = ${stage} and d.status = s.code and ${counts(round, sql`d`, 'dispute_')}) as count
    from status_code s)`;
}

export function total(round: Sql, month: Sql, stage: Sql): Sql {
  return sql`(select count(*)::integer from edition_dispute d
    where d.month = ${month} and d.stage = ${stage} and ${counts(round, sql`d`, 'dispute_')})`;
}

/** Steps as seen from what is asked: one that stays within it and keeps its status is none. */
export function stepsSeen(round: Sql): Sql {
  return sql`(select * from (
      select m.*, case when ${counts(round, sql`m`, 'from_')} then m.from_status end as "from",
        case when ${counts(round, sql`m`, 'to_')} then m.to_status end as "to"
      from edition_movement m where m.month = ${round}.month and m.stage = ${round}.stage
    ) seen where "from" is distinct from "to")`;
}

/** Condition: a row of edition_dispute or one side of a movement is among what is asked. */
export function counts(round: Sql, row: Sql, side: 'dispute_' | 'from_' | 'to_'): Sql {
  const [type, sector, departments, companies] = ['type', 'sector', 'departments', 'companies'].map((name) =>
    identifier(side === 'dispute_' && name !== 'type' ? name : side + name),
  ) as [Sql, Sql, Sql, Sql];
  return sql`(${round}.types is null or ${row}.${type} = any (${round}.types))
    and (${round}.sectors is null or ${row}.${sector} = any (${round}.sectors))
    and (${round}.departments is null or ${row}.${departments} && ${round}.departments)
    and (${round}.companies is null or ${row}.${companies} && ${round}.companies)`;
}

/** Disputes of the closing that did not move, by what is said of them. */
export function standing(round: Sql, condition: Sql): Sql {
  return sql`(select count(*)::integer from edition_dispute d
    where d.month = ${round}.month and d.stage = ${round}.stage and ${counts(round, sql`d`, 'dispute_')} and ${condition}
      and not exists (select from ${stepsSeen(round)} s where s.dispute_id = d.dispute_id))`;
}
