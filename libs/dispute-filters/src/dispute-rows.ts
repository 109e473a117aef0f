import { allOf, Certainty, identifier, sql, type At, type OrderKey, type Sql } from '#minewatch/graphql';
import type { ConnectionRows } from '#minewatch/graphql';
import { attributionConditions } from './company-conditions.js';
import { disputeConditions } from './dispute-conditions.js';
import type { DisputeFilter } from './dispute-filter.inputs.js';
import { DisputeOrder } from './dispute-order.js';
import type { DisputesArgs } from './disputes.args.js';

/** The rows of a list of disputes; `scope` are conditions of the field the list hangs on. */
export function disputeRows(
  { args, context }: At<DisputesArgs>,
  dispute: Sql,
  scope: readonly Sql[] = [],
): ConnectionRows {
  const { ofPair, ofDispute } = splitFilter(dispute, args.filter ?? {}, context.today);
  return ofPair
    ? rowsByCompany(dispute, ofPair, [...scope, ...ofDispute], args)
    : rowsByDispute(dispute, [...scope, ...ofDispute], args);
}

/**
 * The conditions of a filter, those on one company's row of dispute_company apart: its index drives the search then. Null
 * when the filter asks for no company, or for several.
 */
export function splitFilter(
  dispute: Sql,
  filter: DisputeFilter,
  today: string,
): { ofPair: Sql[] | null; ofDispute: Sql[] } {
  const reading = { today, certainty: Certainty.POSSIBLE };
  const { company, ...rest } = filter;
  if (company?.slug.length !== 1)
    return { ofPair: null, ofDispute: disputeConditions(dispute, filter, reading) };
  const pair = pairOf(dispute);
  const isCompany = sql`${pair}.company_id = (select id from company where slug = ${company.slug[0]})`;
  return {
    ofPair: [isCompany, ...attributionConditions(pair, company, today, Certainty.POSSIBLE)],
    ofDispute: disputeConditions(dispute, rest, reading),
  };
}

/** Rows of one company's disputes, read from dispute_company in its order; `where` are conditions on the pair. */
export function rowsByCompany(
  dispute: Sql,
  where: readonly Sql[],
  rest: readonly Sql[],
  { orderBy }: DisputesArgs,
): ConnectionRows {
  const pair = pairOf(dispute);
  const joined = sql`dispute_company ${pair} join dispute ${dispute} on ${dispute}.id = ${pair}.dispute_id`;
  const isByLastEvent = orderBy === DisputeOrder.LAST_EVENT_DESC || orderBy === DisputeOrder.LAST_EVENT_ASC;
  const counted = rest.length === 0 ? sql`dispute_company ${pair}` : joined;
  return {
    from: needsFigures(orderBy) && !isByLastEvent ? sql`${joined} ${figuresOf(dispute)}` : joined,
    where: [...where, ...rest],
    order: isByLastEvent
      ? [{ by: sql`${pair}.latest_on`, descending: orderBy === DisputeOrder.LAST_EVENT_DESC }]
      : orderKeys(dispute, orderBy),
    id: sql`${pair}.dispute_id`,
    count: sql`(select count(*) from ${counted} where ${allOf([...where, ...rest])})`,
  };
}

function rowsByDispute(dispute: Sql, where: readonly Sql[], args: DisputesArgs): ConnectionRows {
  const text = onlyText(args.filter ?? {});
  const count =
    text === null || where.length > 1
      ? sql`(select count(*) from dispute ${dispute} where ${allOf(where)})`
      : sql`(select count(*) from search_document where kind = 'DISPUTE' and words @@ search_query(${text}))`;
  return {
    from: needsFigures(args.orderBy)
      ? sql`dispute ${dispute} ${figuresOf(dispute)}`
      : sql`dispute ${dispute}`,
    where,
    order: orderKeys(dispute, args.orderBy),
    id: needsFigures(args.orderBy) ? sql`${figures(dispute)}.dispute_id` : sql`${dispute}.id`,
    count,
  };
}

/** Alias of the row of dispute_company beside a row of dispute. */
export function pairOf(dispute: Sql): Sql {
  return identifier(`${dispute.text}_company`);
}

function figures(dispute: Sql): Sql {
  return identifier(`${dispute.text}_figures`);
}

function figuresOf(dispute: Sql): Sql {
  return sql`join dispute_figures ${figures(dispute)} on ${figures(dispute)}.dispute_id = ${dispute}.id`;
}

function needsFigures(order: DisputeOrder): boolean {
  return order.startsWith('LAST_EVENT') || order.startsWith('CASUALTIES');
}

function orderKeys(dispute: Sql, order: DisputeOrder): OrderKey[] {
  const descending = order.endsWith('_DESC');
  if (order.startsWith('LAST_EVENT')) return [{ by: sql`${figures(dispute)}.latest_on`, descending }];
  if (order.startsWith('DATE')) return [{ by: sql`${dispute}.start_earliest`, descending }];
  if (order.startsWith('NAME')) return [{ by: sql`fold(${dispute}.title_en)`, descending }];
  return ['dead', 'injured'].map((count) => ({
    by: sql`${figures(dispute)}.${identifier(count)}`,
    descending,
    nullable: true,
  }));
}

/** The words of a filter that asks for nothing else. */
function onlyText(filter: DisputeFilter): string | null {
  const asked = Object.entries(filter).filter(([, value]) => value != null);
  return asked.length === 1 && filter.text != null ? filter.text : null;
}
