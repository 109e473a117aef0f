import { allOf, anyOf, Certainty, sql, type Sql } from '#minewatch/graphql';
import { Attribution } from '#minewatch/vocabulary';
import type { CompanyAttributionFilter } from './company-attribution.inputs.js';
import { eventConditions, strictest } from './event-conditions.inputs.js';

/** How sure an attribution must be, whether holdings through other companies count, and which day is today. */
export interface AttributionTerms {
  readonly certainty: Certainty;
  readonly throughOwned: boolean;
  readonly today: string;
}

/** Condition on a row of dispute_company: the rule attributes the dispute to the company. */
export function ruleHolds(pair: Sql, rule: Attribution, terms: AttributionTerms): Sql {
  const isCertain = terms.certainty === Certainty.CERTAIN;
  switch (rule) {
    case Attribution.OWNER_AT_EVENT:
      if (terms.throughOwned)
        return isCertain ? sql`${pair}.owner_certain_events > 0` : sql`${pair}.owner_events > 0`;
      return isCertain ? sql`${pair}.owner_direct_certain_events > 0` : sql`${pair}.owner_direct_events > 0`;
    case Attribution.OPERATOR_AT_EVENT:
      if (terms.throughOwned)
        return isCertain ? sql`${pair}.operator_certain_events > 0` : sql`${pair}.operator_events > 0`;
      return isCertain
        ? sql`${pair}.operator_direct_certain_events > 0`
        : sql`${pair}.operator_direct_events > 0`;
    case Attribution.CURRENT_OWNER:
      return sql`${heldDays(pair, terms)} @> ${terms.today}::date`;
    case Attribution.DEFENDANT:
      return sql`${pair}.legal_cases > 0`;
  }
}

/** Conditions on a row of dispute_company, its company aside: one of the rules holds, with the event asked for. */
export function attributionConditions(
  pair: Sql,
  asked: CompanyAttributionFilter,
  today: string,
  certainty: Certainty,
): Sql[] {
  const terms: AttributionTerms = {
    certainty: strictest(certainty, asked.certainty),
    throughOwned: asked.throughOwned,
    today: asked.on ?? today,
  };
  const rules = asked.rules.map((rule) => {
    const holds = ruleHolds(pair, rule, terms);
    return asked.event ? sql`${holds} and ${hasSuchEvent(pair, rule, asked, terms)}` : holds;
  });
  return [rules.length === 1 ? rules[0]! : anyOf(rules)];
}

/**
 * Condition on an event of a dispute that belongs to a company as asked: it counts for one of the rules that hold. Rules
 * that rest on no event take every event.
 */
export function eventsOfFilter(pair: Sql, event: Sql, asked: CompanyAttributionFilter, today: string): Sql {
  const terms: AttributionTerms = {
    certainty: asked.certainty,
    throughOwned: asked.throughOwned,
    today: asked.on ?? today,
  };
  const own = asked.event ? eventConditions(event, asked.event, asked.certainty) : [];
  const rules = asked.rules.map((rule) =>
    allOf([ruleHolds(pair, rule, terms), ...eventOfRule(pair, event, rule, terms), ...own]),
  );
  return anyOf(rules);
}

/** Condition: the dispute of the row belongs to one of the companies as asked. */
export function belongsToCompany(
  dispute: Sql,
  asked: CompanyAttributionFilter,
  today: string,
  certainty: Certainty,
): Sql {
  const pair = sql`attributed`;
  const [rule] = attributionConditions(pair, asked, today, certainty);
  return sql`exists (select from dispute_company ${pair} where ${pair}.dispute_id = ${dispute}.id
    and ${pair}.company_id in (select id from company where slug = any (${asked.slug}::text[])) and ${rule!})`;
}

/** Days on which the company of the row held part of a project of the dispute. */
function heldDays(pair: Sql, { certainty, throughOwned }: AttributionTerms): Sql {
  const isCertain = certainty === Certainty.CERTAIN;
  if (throughOwned) return isCertain ? sql`${pair}.held_certain` : sql`${pair}.held_possible`;
  return isCertain ? sql`${pair}.held_direct_certain` : sql`${pair}.held_direct_possible`;
}

function hasSuchEvent(
  pair: Sql,
  rule: Attribution,
  { event }: CompanyAttributionFilter,
  terms: AttributionTerms,
): Sql {
  const happened = sql`such_event`;
  const conditions = allOf([
    sql`${happened}.dispute_id = ${pair}.dispute_id`,
    ...eventConditions(happened, event!, terms.certainty),
    ...eventOfRule(pair, happened, rule, terms),
  ]);
  return sql`exists (select from standing_event ${happened} where ${conditions})`;
}

/** Conditions that make an event one on which a rule rests; none for the rules that rest on no event. */
export function eventOfRule(pair: Sql, event: Sql, rule: Attribution, terms: AttributionTerms): Sql[] {
  const days = sql`daterange(${event}.on_earliest, ${event}.on_latest, '[]')`;
  const meets = terms.certainty === Certainty.CERTAIN ? sql`@>` : sql`&&`;
  if (rule === Attribution.OWNER_AT_EVENT) return [sql`${heldDays(pair, terms)} ${meets} ${days}`];
  if (rule === Attribution.OPERATOR_AT_EVENT) return [sql`${operatedDays(pair, terms)} ${meets} ${days}`];
  return [];
}

function operatedDays(pair: Sql, { certainty, throughOwned }: AttributionTerms): Sql {
  const isCertain = certainty === Certainty.CERTAIN;
  const operated = isCertain ? sql`h.operated_certain` : sql`h.operated_possible`;
  const direct = isCertain ? sql`h.direct_certain` : sql`h.direct_possible`;
  return sql`(select range_agg(${throughOwned ? operated : sql`${operated} * ${direct}`})
    from dispute_project p join effective_holding h on h.project_id = p.project_id
    where p.dispute_id = ${pair}.dispute_id and h.company_id = ${pair}.company_id)`;
}
