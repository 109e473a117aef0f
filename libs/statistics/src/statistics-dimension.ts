import { eventOfRule, ruleHolds } from '#minewatch/dispute-filters';
import { allOf, anyOf, Certainty, identifier, sql, type Sql } from '#minewatch/graphql';
import { StatisticsDimension, StatisticsMeasure, type StatisticsArgs } from './statistics.args.js';

/** How the units of statistics, rows `u`, fall under the codes of a dimension. */
export interface Dimension {
  readonly code: Sql;
  /** Brings in what `code` needs, each code of a unit once; absent when the unit has it itself. */
  readonly joins?: Sql;
  readonly isTime: boolean;
}

/** `place` tells apart what two dimensions bring in. */
type MakeDimension = (place: Sql, args: StatisticsArgs, today: string) => Dimension;

export function dimensionOf(
  dimension: StatisticsDimension,
  place: number,
  args: StatisticsArgs,
  today: string,
): Dimension {
  return DIMENSIONS[dimension](identifier(`by_${place}`), args, today);
}

const DIMENSIONS: Readonly<Record<StatisticsDimension, MakeDimension>> = {
  MONTH: () => byTime(sql`'month'`),
  YEAR: () => byTime(sql`'year'`),
  DISPUTE_TYPE: () => byCode(sql`u.dispute_type`),
  SECTOR: () => byCode(sql`u.sector`),
  STATUS: (_place, { statusOn }, today) =>
    byCode(
      sql`(select s.status from status_period s where s.dispute_id = u.dispute_id and s.during @> ${statusOn ?? today}::date)`,
    ),
  COMMODITY: (place) =>
    byCode(
      sql`${place}.commodity`,
      sql`left join lateral (select distinct c.commodity from dispute_project p
        join project_commodity c on c.project_id = p.project_id where p.dispute_id = u.dispute_id) ${place} on true`,
    ),
  EVENT_TYPE: (place, { of }) =>
    of === StatisticsMeasure.DISPUTES
      ? byCode(
          sql`${place}.event_type`,
          sql`left join lateral (select distinct e.event_type from standing_event e where e.dispute_id = u.dispute_id) ${place} on true`,
        )
      : byCode(sql`u.event_type`),
  DEPARTMENT: (place) =>
    byCode(
      sql`${place}.department`,
      sql`left join lateral (
        select left(u.ubigeo, 2) as department where u.ubigeo is not null
        union select left(l.ubigeo, 2) from dispute_place l where l.dispute_id = u.dispute_id and u.ubigeo is null) ${place} on true`,
    ),
  COMPANY: (place, args, today) =>
    byCode(
      sql`${place}.company_id`,
      sql`left join lateral (select p.company_id from dispute_company p
        where p.dispute_id = u.dispute_id and ${belongs(args, today)}) ${place} on true`,
    ),
};

/** Condition: by one of the rules the dispute of a unit belongs to the company of the row `p`, and its event counts. */
function belongs({ rules, of }: StatisticsArgs, today: string): Sql {
  const terms = { certainty: Certainty.POSSIBLE, throughOwned: true, today };
  return anyOf(
    rules.map((rule) => {
      const onEvent = of === StatisticsMeasure.DISPUTES ? [] : eventOfRule(sql`p`, sql`u`, rule, terms);
      return allOf([ruleHolds(sql`p`, rule, terms), ...onEvent]);
    }),
  );
}

/** A date falls under a month or year only when all days that it can mean do. */
function byTime(unit: Sql): Dimension {
  const from = (day: Sql) => sql`date_trunc(${unit}, ${day}::timestamp)`;
  const [earliest, latest] = [from(sql`u.on_earliest`), from(sql`u.on_latest`)];
  return { code: sql`case when ${earliest} = ${latest} then ${earliest}::date end`, isTime: true };
}

function byCode(code: Sql, joins?: Sql): Dimension {
  return { code, isTime: false, ...(joins ? { joins } : {}) };
}
