import { eventOfRule, ruleHolds } from '#minewatch/dispute-filters';
import { allOf, anyOf, Certainty, identifier, sql, type Sql } from '#minewatch/graphql';
import { StatisticsDimension, StatisticsMeasure, type StatisticsArgs } from './statistics.args.js';

/** How the units of statistics, rows `u`, fall under the codes of a dimension. */
export interface Dimension {
  readonly code: Sql;
  /** Brings in what `code` needs, each code of a unit once; absent when the unit has it itself. */
  readonly joins?: Sql;
  readonly isTime: boolean;
  /** From a counted code to the code that is shown and its labels. */
  readonly shown: (counted: Sql) => { code: Sql; en: Sql; es: Sql };
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
  MONTH: () =>
    byTime(sql`'month'`, (month) => ({
      code: sql`to_char(${month}, 'YYYY-MM')`,
      en: sql`date_in_words(${month}, ${month}, 'MONTH', 'EN')`,
      es: sql`date_in_words(${month}, ${month}, 'MONTH', 'ES')`,
    })),
  YEAR: () =>
    byTime(sql`'year'`, (day) => {
      const year = sql`to_char(${day}, 'YYYY')`;
      return { code: year, en: year, es: year };
    }),
  DISPUTE_TYPE: () => byTerm(sql`u.dispute_type`, sql`dispute_type_code`),
  SECTOR: () => byTerm(sql`u.sector`, sql`sector_code`),
  STATUS: (_place, { statusOn }, today) =>
    byTerm(
      sql`(select s.status from status_period s where s.dispute_id = u.dispute_id and s.during @> ${statusOn ?? today}::date)`,
      sql`status_code`,
    ),
  COMMODITY: (place) =>
    byTerm(
      sql`${place}.commodity`,
      sql`commodity_code`,
      sql`left join lateral (select distinct c.commodity from dispute_project p
        join project_commodity c on c.project_id = p.project_id where p.dispute_id = u.dispute_id) ${place} on true`,
    ),
  EVENT_TYPE: (place, { of }) =>
    of === StatisticsMeasure.DISPUTES
      ? byTerm(
          sql`${place}.event_type`,
          sql`event_type_code`,
          sql`left join lateral (select distinct e.event_type from event e where e.dispute_id = u.dispute_id) ${place} on true`,
        )
      : byTerm(sql`u.event_type`, sql`event_type_code`),
  DEPARTMENT: (place) => ({
    code: sql`${place}.department`,
    joins: sql`left join lateral (
      select left(u.ubigeo, 2) as department where u.ubigeo is not null
      union select left(l.ubigeo, 2) from dispute_place l where l.dispute_id = u.dispute_id and u.ubigeo is null) ${place} on true`,
    isTime: false,
    shown: (code) => {
      const name = sql`(select name from place where ubigeo = ${code})`;
      return { code, en: name, es: name };
    },
  }),
  COMPANY: (place, args, today) => ({
    code: sql`${place}.company_id`,
    joins: sql`left join lateral (select p.company_id from dispute_company p
      where p.dispute_id = u.dispute_id and ${belongs(args, today)}) ${place} on true`,
    isTime: false,
    shown: (id) => {
      const name = sql`(select name from company where id = ${id})`;
      return { code: sql`(select slug from company where id = ${id})`, en: name, es: name };
    },
  }),
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
function byTime(unit: Sql, shown: Dimension['shown']): Dimension {
  const start = (day: Sql) => sql`date_trunc(${unit}, ${day}::timestamp)`;
  const code = sql`case when u.on_earliest = u.on_latest or ${start(sql`u.on_earliest`)} = ${start(sql`u.on_latest`)}
    then ${start(sql`u.on_earliest`)}::date end`;
  return { code, isTime: true, shown };
}

function byTerm(code: Sql, terms: Sql, joins?: Sql): Dimension {
  return {
    code,
    ...(joins ? { joins } : {}),
    isTime: false,
    shown: (counted) => ({
      code: counted,
      en: sql`(select label_en from ${terms} where code = ${counted})`,
      es: sql`(select label_es from ${terms} where code = ${counted})`,
    }),
  };
}
