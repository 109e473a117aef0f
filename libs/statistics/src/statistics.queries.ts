import {
  eventConditions,
  eventsOfFilter,
  pairOf,
  splitFilter,
  type CompanyAttributionFilter,
} from '#minewatch/dispute-filters';
import {
  allOf,
  badInput,
  Certainty,
  commaList,
  identifier,
  liesBetween,
  nothing,
  sql,
  wholeNumber,
  type Sql,
} from '#minewatch/graphql';
import { dimensionOf, type Dimension } from './statistics-dimension.js';
import { StatisticsMeasure, type StatisticsArgs } from './statistics.args.js';

/**
 * One row with everything: dimension_1 and dimension_2, the arrays codes_1, codes_2 and counts in the order of the rows,
 * row_total, total and source_count. PostgreSQL computes of them only what is asked for.
 */
export function countedOnce(args: StatisticsArgs, today: string): Sql {
  const dimensions = dimensionsOf(args, today);
  const order = commaList(orderOf(dimensions));
  const columns = [0, 1].flatMap((at) => [
    sql`${args.by[at] ?? null}::text as ${identifier(`dimension_${at + 1}`)}`,
    at < dimensions.length
      ? sql`array_agg(counted.${code(at)}::text) as ${identifier(`codes_${at + 1}`)}`
      : sql`null::text[] as ${identifier(`codes_${at + 1}`)}`,
  ]);
  const rowTotal = sql`coalesce(sum(counted.count), 0)`;
  const isEachInOneRow = dimensions.every(({ joins }) => joins === undefined);
  return sql`(select ${commaList(columns)}, array_agg(counted.count) as counts,
      ${rowTotal} as row_total, ${isEachInOneRow ? rowTotal : total(args, today)} as total,
      ${sourceCount(args, today)} as source_count
    from (select * from (${counts(args, dimensions, today)}) counted order by ${order}) counted)`;
}

/** Time runs on, else the greatest comes first. */
function orderOf(dimensions: readonly Dimension[]): Sql[] {
  const column = (at: number) => sql`counted.${code(at)}`;
  return [
    ...dimensions.flatMap(({ isTime }, at) => (isTime ? [column(at)] : [])),
    sql`counted.count desc`,
    ...dimensions.map((_dimension, at) => column(at)),
  ];
}

/** Rows of count and code_1, or of count, code_1 and code_2. */
function counts(args: StatisticsArgs, dimensions: readonly Dimension[], today: string): Sql {
  const codes = dimensions.map((dimension, at) => sql`${dimension.code} as ${code(at)}`);
  const joins = dimensions.reduce((all, { joins }) => (joins ? sql`${all} ${joins}` : all), nothing);
  const places = dimensions.map((_dimension, at) => wholeNumber(at + 1));
  return sql`select ${commaList(codes)}, sum(u.amount)::int as count
    from (${units(args, today)}) u ${joins} group by ${commaList(places)}`;
}

function total(args: StatisticsArgs, today: string): Sql {
  return sql`(select coalesce(sum(u.amount), 0) from (${units(args, today)}) u)`;
}

function sourceCount(args: StatisticsArgs, today: string): Sql {
  return sql`(select count(distinct c.source_id) from (${units(args, today)}) u
    join citation c on c.record_id = u.unit_id)`;
}

/** @throws RequestError BAD_INPUT unless there are one or two, different */
function dimensionsOf(args: StatisticsArgs, today: string): Dimension[] {
  const { by } = args;
  if (by.length < 1 || by.length > 2 || by[0] === by[1]) {
    throw badInput('"by" takes one dimension or two different ones.');
  }
  return by.map((dimension, at) => dimensionOf(dimension, at + 1, args, today));
}

/** What is counted, a row each: unit_id, dispute_id, amount, on_earliest, on_latest and what dimensions look at. */
function units(args: StatisticsArgs, today: string): Sql {
  return args.of === StatisticsMeasure.DISPUTES ? disputeUnits(args, today) : eventUnits(args, today);
}

function disputeUnits({ filter, between }: StatisticsArgs, today: string): Sql {
  const { ofPair, ofDispute } = splitFilter(sql`d`, filter ?? {}, today);
  const where = [...(ofPair ?? []), sql`d.is_extractive`, ...ofDispute];
  const start = { earliest: sql`d.start_earliest`, latest: sql`d.start_latest` };
  if (between) where.push(liesBetween(start, between, between.certainty));
  return sql`select d.id as unit_id, d.id as dispute_id, 1 as amount, d.start_earliest as on_earliest,
      d.start_latest as on_latest, d.dispute_type, d.sector, null::text as ubigeo
    from ${disputesFrom(ofPair !== null)} where ${allOf(where)}`;
}

function eventUnits({ filter, between, events, of }: StatisticsArgs, today: string): Sql {
  const { ofPair, ofDispute } = splitFilter(sql`d`, filter ?? {}, today);
  const where = [...(ofPair ?? []), sql`d.is_extractive`, ...ofDispute];
  if (filter?.company) where.push(countsForCompany(filter.company, ofPair !== null, today));
  if (events) where.push(...eventConditions(sql`e`, events, Certainty.POSSIBLE));
  if (between) where.push(...eventConditions(sql`e`, { between }, Certainty.POSSIBLE));
  const isOfDead = of === StatisticsMeasure.DEAD;
  if (isOfDead) where.push(sql`e.dead > 0`);
  return sql`select e.id as unit_id, d.id as dispute_id, ${isOfDead ? sql`e.dead` : sql`1`} as amount, e.on_earliest, e.on_latest,
      e.event_type, d.dispute_type, d.sector, e.ubigeo
    from ${disputesFrom(ofPair !== null)} join standing_event e on e.dispute_id = d.id where ${allOf(where)}`;
}

/** Condition on an event `e`: the attribution asked for rests on it. */
function countsForCompany(company: CompanyAttributionFilter, isPairInHand: boolean, today: string): Sql {
  if (isPairInHand) return eventsOfFilter(pairOf(sql`d`), sql`e`, company, today);
  return sql`exists (select from dispute_company p where p.dispute_id = d.id
    and p.company_id in (select id from company where slug = any (${company.slug}::text[]))
    and ${eventsOfFilter(sql`p`, sql`e`, company, today)})`;
}

function disputesFrom(isByCompany: boolean): Sql {
  if (!isByCompany) return sql`dispute d`;
  const pair = pairOf(sql`d`);
  return sql`dispute_company ${pair} join dispute d on d.id = ${pair}.dispute_id`;
}

function code(at: number): Sql {
  return identifier(`code_${at + 1}`);
}
