import { sql, type OrderKey, type Sql } from '#minewatch/graphql';
import { liesIn, standsWithin } from '#minewatch/places';
import { namesLike } from '#minewatch/sources';
import { CommunityOrder, type CommunityFilter } from './community-filter.inputs.js';

/** Conditions that a community meets a filter. */
export function communityConditions(community: Sql, filter: CommunityFilter): Sql[] {
  const { text, kind, people, place, boundingBox, hasDispute } = filter;
  const conditions: Sql[] = [];
  if (text) conditions.push(namesLike(sql`${community}.name`, text));
  if (kind) conditions.push(sql`${community}.community_kind = any (${kind}::text[])`);
  if (people) conditions.push(belongsTo(community, people));
  if (place) conditions.push(liesIn(sql`${community}.ubigeo`, place));
  if (boundingBox) conditions.push(standsWithin(community, boundingBox));
  if (hasDispute != null) conditions.push(sql`${takesPart(community)} = ${hasDispute}`);
  return conditions;
}

/** Order of communities, for every connection of them. */
export function communityOrder(community: Sql, order: CommunityOrder): OrderKey[] {
  return [{ by: sql`fold(${community}.name)`, descending: order === CommunityOrder.NAME_DESC }];
}

function belongsTo(community: Sql, peoples: readonly string[]): Sql {
  return sql`exists (select from community_people c join people p on p.id = c.people_id
    where c.community_id = ${community}.id and p.slug = any (${peoples}::text[]))`;
}

function takesPart(community: Sql): Sql {
  return sql`exists (select from dispute_community d where d.community_id = ${community}.id)`;
}
