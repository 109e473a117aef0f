import { eventConditions, strictest } from '#minewatch/dispute-filters';
import { allOf, anyOf, Certainty, sql, type Sql } from '#minewatch/graphql';
import { standsWithin } from '#minewatch/places';
import type { EventFilter } from './event-filter.inputs.js';

type Condition = (event: Sql, filter: EventFilter, certainty: Certainty) => Sql | null;

/** The conditions of a filter on a row of event. */
export function filterConditions(event: Sql, filter: EventFilter, certainty: Certainty): Sql[] {
  const own = eventConditions(event, filter, certainty);
  const others = [...records, ...absences, ...groups].map((condition) => condition(event, filter, certainty));
  return [...own, ...others.filter((made) => made !== null)];
}

const records: readonly Condition[] = [
  (event, { text }) =>
    text == null
      ? null
      : sql`${event}.id in (select s.record_id from search_document s where s.kind = 'EVENT' and s.words @@ search_query(${text}))`,
  (event, { dispute }) =>
    dispute
      ? sql`${event}.dispute_id in (select id from dispute where slug = any (${dispute}::text[]))`
      : null,
  (event, { company }) =>
    company
      ? sql`${event}.id in (select l.event_id from event_company l join company c on c.id = l.company_id
          where c.slug = any (${company}::text[]))`
      : null,
  (event, { owner }, certainty) => {
    if (!owner) return null;
    const held =
      strictest(certainty, owner.certainty) === Certainty.CERTAIN
        ? sql`o.held_certain @> daterange(${event}.on_earliest, ${event}.on_latest, '[]')`
        : sql`o.held_possible && daterange(${event}.on_earliest, ${event}.on_latest, '[]')`;
    return sql`exists (select from dispute_company o join company c on c.id = o.company_id
      where o.dispute_id = ${event}.dispute_id and c.slug = any (${owner.slug}::text[]) and ${held})`;
  },
  (event, { project }) =>
    project
      ? sql`(${event}.id in (select l.event_id from event_project l join project p on p.id = l.project_id
            where p.slug = any (${project}::text[]))
          or ${event}.dispute_id in (select l.dispute_id from dispute_project l join project p on p.id = l.project_id
            where p.slug = any (${project}::text[])))`
      : null,
  (event, { community }) =>
    community
      ? sql`${event}.id in (select l.event_id from event_community l join community c on c.id = l.community_id
          where c.slug = any (${community}::text[]))`
      : null,
  (event, { place }) =>
    place
      ? anyOf(place.map((code) => sql`${event}.ubigeo ~>=~ ${code} and ${event}.ubigeo ~<~ ${`${code}~`}`))
      : null,
  (event, { boundingBox }) => (boundingBox ? standsWithin(event, boundingBox) : null),
  (event, { verification }) =>
    verification ? sql`${event}.verification = any (${verification}::text[])` : null,
  (event, { isExtractive }) =>
    isExtractive == null
      ? null
      : sql`${event}.dispute_id in (select id from dispute where is_extractive = ${isExtractive})`,
  (event, { changedSince }) => (changedSince ? sql`${event}.published_from >= ${changedSince}` : null),
];

const absences: readonly Condition[] = [
  (event, { hasNoCompany }) =>
    lacks(hasNoCompany, sql`exists (select from event_company l where l.event_id = ${event}.id)`),
  (event, { hasNoProject }) =>
    lacks(
      hasNoProject,
      sql`(exists (select from event_project l where l.event_id = ${event}.id)
        or exists (select from dispute_project l where l.dispute_id = ${event}.dispute_id))`,
    ),
  (event, { hasNoDispute }) => lacks(hasNoDispute, sql`${event}.dispute_id is not null`),
];

const groups: readonly Condition[] = [
  (event, { and }, certainty) =>
    and ? allOf(and.map((filter) => allOf(filterConditions(event, filter, certainty)))) : null,
  (event, { or }, certainty) =>
    or ? anyOf(or.map((filter) => allOf(filterConditions(event, filter, certainty)))) : null,
  (event, { not }, certainty) => {
    if (!not) return null;
    const denied = certainty === Certainty.CERTAIN ? Certainty.POSSIBLE : Certainty.CERTAIN;
    return sql`(${allOf(filterConditions(event, not, denied))}) is not true`;
  },
];

function lacks(asked: boolean | null | undefined, has: Sql): Sql | null {
  if (asked == null) return null;
  return asked ? sql`not ${has}` : has;
}
