import { anyOf, Certainty, sql, type Sql } from '#minewatch/graphql';
import { Attribution } from '#minewatch/vocabulary';
import { belongsToCompany, ruleHolds } from './company-conditions.js';
import type { DisputeCondition, FilterReading } from './dispute-condition.js';

/** To which projects, communities, places and companies a dispute is linked. */
export const linkConditions: readonly DisputeCondition[] = [
  (dispute, { project }) =>
    project
      ? sql`${dispute}.id in (select l.dispute_id from dispute_project l join project p on p.id = l.project_id
          where p.slug = any (${project}::text[]))`
      : null,
  (dispute, { commodity }) =>
    commodity
      ? sql`${dispute}.id in (select l.dispute_id from dispute_project l join project_commodity c on c.project_id = l.project_id
          where c.commodity = any (${commodity}::text[]))`
      : null,
  (dispute, { legalMode }) =>
    legalMode
      ? sql`${dispute}.id in (select l.dispute_id from dispute_project l join project p on p.id = l.project_id
          where p.legal_mode = any (${legalMode}::text[]))`
      : null,
  (dispute, { community }) =>
    community
      ? sql`${dispute}.id in (select l.dispute_id from dispute_community l join community c on c.id = l.community_id
          where c.slug = any (${community}::text[]))`
      : null,
  (dispute, { people }) =>
    people
      ? sql`${dispute}.id in (select l.dispute_id from dispute_community l
          join community_people c on c.community_id = l.community_id join people p on p.id = c.people_id
          where p.slug = any (${people}::text[]))`
      : null,
  (dispute, { place }) => (place ? liesInPlaces(dispute, place) : null),
  (dispute, { company }, { today, certainty }) =>
    company ? belongsToCompany(dispute, company, today, certainty) : null,
  (dispute, { hasNoCompany }, reading) =>
    hasNoCompany == null ? null : sql`${hasNoCompany ? sql`not ` : sql``}${hasSomeCompany(dispute, reading)}`,
  (dispute, { ukLinkedOwner, ukLinkedOn }, { today, certainty }) => {
    if (ukLinkedOwner == null) return null;
    const isSure = (certainty === Certainty.CERTAIN) === ukLinkedOwner;
    const linked = hasUkLinkedOwner(dispute, ukLinkedOn ?? today, isSure);
    return ukLinkedOwner ? linked : sql`not ${linked}`;
  },
];

/** Condition: the dispute lies in one of the places, whose codes begin those of all places within them. */
export function liesInPlaces(dispute: Sql, codes: readonly string[]): Sql {
  // As a range of texts, because LIKE with a parameter cannot use the index once a plan is kept.
  const ranges = codes.map((code) => sql`l.ubigeo ~>=~ ${code} and l.ubigeo ~<~ ${`${code}~`}`);
  return sql`${dispute}.id in (select l.dispute_id from dispute_place l where ${anyOf(ranges)})`;
}

function hasSomeCompany(dispute: Sql, { today }: FilterReading): Sql {
  const terms = { certainty: Certainty.POSSIBLE, throughOwned: true, today };
  const pair = sql`some_company`;
  const rules = [Attribution.OWNER_AT_EVENT, Attribution.CURRENT_OWNER, Attribution.DEFENDANT];
  return sql`(exists (select from dispute_company ${pair} where ${pair}.dispute_id = ${dispute}.id
      and ${anyOf(rules.map((rule) => ruleHolds(pair, rule, terms)))})
    or exists (select from dispute_actor a where a.dispute_id = ${dispute}.id and a.company_id is not null)
    or exists (select from standing_event e join event_company c on c.event_id = e.id where e.dispute_id = ${dispute}.id))`;
}

function hasUkLinkedOwner(dispute: Sql, day: string, isSure: boolean): Sql {
  const [held, linked] = isSure ? [sql`h.certain`, sql`u.certain`] : [sql`h.possible`, sql`u.possible`];
  return sql`${dispute}.id in (select l.dispute_id from dispute_project l
    join effective_holding h on h.project_id = l.project_id join uk_link u on u.company_id = h.company_id
    where ${held} @> ${day}::date and ${linked} @> ${day}::date)`;
}
