import { eventConditions, eventsOfFilter, pairOf, splitFilter } from '#minewatch/dispute-filters';
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
import { dimensionOf } from './statistics-dimension.js';
import { StatisticsMeasure, type StatisticsArgs } from './statistics.args.js';

const ROWS_AT_MOST = 5000;
const NONE = { code: sql`null::text`, en: sql`null::text`, es: sql`null::text` };

/** Rows of position, count and, for the first and second dimension, dimension_1, code_1, label_1_en, label_1_es. */
export function countedRows(args: StatisticsArgs, today: string): Sql {
  const dimensions = dimensionsOf(args).map((dimension, at) => dimensionOf(dimension, at + 1, args, today));
  const code = (at: number) => identifier(`code_${at + 1}`);
  const order = [
    ...dimensions.flatMap(({ isTime }, at) => (isTime ? [sql`counted.${code(at)}`] : [])),
    sql`counted.count desc`,
    ...dimensions.map((_dimension, at) => sql`counted.${code(at)}`),
  ];
  const shown = [0, 1].flatMap((at) => {
    const { code: shownCode, en, es } = dimensions[at]?.shown(sql`counted.${code(at)}`) ?? NONE;
    return [
      sql`${args.by[at] ?? null}::text as ${identifier(`dimension_${at + 1}`)}`,
      sql`${shownCode} as ${code(at)}`,
      sql`${en} as ${identifier(`label_${at + 1}_en`)}`,
      sql`${es} as ${identifier(`label_${at + 1}_es`)}`,
    ];
  });
  return sql`(select counted.count, counted.position, ${commaList(shown)}
    from (select counted.*, row_number() over (order by ${commaList(order)}) as position
      from (${counts(args, today)}) counted) counted
    where counted.position <= ${wholeNumber(ROWS_AT_MOST)})`;
}

/** How many in all, each counted once. */
export const total = sql`(select coalesce(sum(amount), 0) from unit)`;

/** Sum of the rows. */
export function rowTotal(args: StatisticsArgs, today: string): Sql {
  return sql`(select coalesce(sum(counted.count), 0) from (${counts(args, today)}) counted)`;
}

/** How many sources the things counted rest on. */
export const sourceCount = sql`(select count(distinct c.source_id) from unit u join citation c on c.record_id = u.unit_id)`;

/** Rows of count and code_1, or code_1 and code_2, as they are counted. */
function counts(args: StatisticsArgs, today: string): Sql {
  const dimensions = dimensionsOf(args).map((dimension, at) => dimensionOf(dimension, at + 1, args, today));
  const codes = dimensions.map(({ code }, at) => sql`${code} as ${identifier(`code_${at + 1}`)}`);
  const joins = dimensions.reduce((all, { joins }) => (joins ? sql`${all} ${joins}` : all), nothing);
  const places = dimensions.map((_dimension, at) => wholeNumber(at + 1));
  return sql`select ${commaList(codes)}, sum(u.amount)::int as count from unit u ${joins} group by ${commaList(places)}`;
}

/** @throws RequestError BAD_INPUT unless there are one or two, different */
function dimensionsOf({ by }: StatisticsArgs): StatisticsArgs['by'] {
  if (by.length < 1 || by.length > 2 || by[0] === by[1]) {
    throw badInput('"by" takes one dimension or two different ones.');
  }
  return by;
}

/** The table `unit` of what is counted, a row each: unit_id, dispute_id, amount, on_earliest, on_latest and what dimensions look at. */
export function units(args: StatisticsArgs, today: string): Sql {
  return sql`unit as (${args.of === StatisticsMeasure.DISPUTES ? disputeUnits(args, today) : eventUnits(args, today)})`;
}

function disputeUnits({ filter, between }: StatisticsArgs, today: string): Sql {
  const dispute = sql`d`;
  const { ofPair, ofDispute } = splitFilter(dispute, filter ?? {}, today);
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
  if (filter?.company && ofPair) where.push(eventsOfFilter(pairOf(sql`d`), sql`e`, filter.company, today));
  if (events) where.push(...eventConditions(sql`e`, events, Certainty.POSSIBLE));
  if (between) where.push(...eventConditions(sql`e`, { between }, Certainty.POSSIBLE));
  const isOfDead = of === StatisticsMeasure.DEAD;
  if (isOfDead) where.push(sql`e.dead > 0`);
  return sql`select e.id as unit_id, d.id as dispute_id, ${isOfDead ? sql`e.dead` : sql`1`} as amount, e.on_earliest, e.on_latest,
      e.event_type, d.dispute_type, d.sector, e.ubigeo
    from ${disputesFrom(ofPair !== null)} join event e on e.dispute_id = d.id where ${allOf(where)}`;
}

function disputesFrom(isByCompany: boolean): Sql {
  if (!isByCompany) return sql`dispute d`;
  const pair = pairOf(sql`d`);
  return sql`dispute_company ${pair} join dispute d on d.id = ${pair}.dispute_id`;
}
