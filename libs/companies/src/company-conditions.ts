import { sql, type Sql } from '#minewatch/graphql';
import { namesLike } from '#minewatch/sources';
import type { CompanyFilter } from './company-filter.inputs.js';

/** Conditions that a company meets a filter; `today` is the day meant when the filter names none. */
export function companyConditions(company: Sql, filter: CompanyFilter, today: string): Sql[] {
  const { text, country, exchange } = filter;
  const on = filter.on ?? today;
  const conditions: Sql[] = [];
  if (text) conditions.push(namesLike(allNames(company), text));
  if (country) conditions.push(sql`${company}.country_iso2 = any (${country}::text[])`);
  if (exchange) conditions.push(isListedOn(company, exchange, on));
  const questions: [boolean | null | undefined, Sql][] = [
    [filter.isUkLinked, isUkLinked(company, on)],
    [filter.hasProject, hasProject(company, on)],
    [filter.hasDispute, hasDispute(company, today)],
  ];
  for (const [answer, question] of questions) {
    if (answer != null) conditions.push(answer ? question : sql`not ${question}`);
  }
  return conditions;
}

function allNames(company: Sql): Sql {
  return sql`concat_ws(' ', ${company}.name, ${company}.legal_name,
    (select string_agg(n.name, ' ') from company_name n where n.company_id = ${company}.id))`;
}

function isListedOn(company: Sql, exchanges: readonly string[], on: string): Sql {
  return sql`exists (select from listing l where l.company_id = ${company}.id
    and l.exchange_mic = any (${exchanges}::text[]) and l.possible_period @> ${on}::date)`;
}

function isUkLinked(company: Sql, on: string): Sql {
  return sql`exists (select from uk_link l where l.company_id = ${company}.id and l.possible @> ${on}::date)`;
}

function hasProject(company: Sql, on: string): Sql {
  return sql`exists (select from effective_holding h where h.company_id = ${company}.id and h.possible @> ${on}::date)`;
}

function hasDispute(company: Sql, today: string): Sql {
  return sql`exists (select from dispute_company d where d.company_id = ${company}.id
    and (d.owner_events > 0 or d.operator_events > 0 or d.legal_cases > 0 or d.held_possible @> ${today}::date))`;
}
