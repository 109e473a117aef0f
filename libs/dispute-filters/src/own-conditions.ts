import { sql } from '#minewatch/graphql';
import { standsWithin } from '#minewatch/places';
import type { DisputeCondition } from './dispute-condition.js';

/** What the record of a dispute says itself. */
export const ownConditions: readonly DisputeCondition[] = [
  (dispute, { slug }) => (slug ? sql`${dispute}.slug = any (${slug}::text[])` : null),
  (dispute, { disputeType }) =>
    disputeType ? sql`${dispute}.dispute_type = any (${disputeType}::text[])` : null,
  (dispute, { sector }) => (sector ? sql`${dispute}.sector = any (${sector}::text[])` : null),
  (dispute, { isExtractive }) =>
    isExtractive == null ? null : sql`${dispute}.is_extractive = ${isExtractive}`,
  (dispute, { boundingBox }) => (boundingBox ? standsWithin(dispute, boundingBox) : null),
  (dispute, { text }) =>
    text == null
      ? null
      : sql`${dispute}.id in (select s.record_id from search_document s
          where s.kind = 'DISPUTE' and s.words @@ search_query(${text}))`,
  (dispute, { issue }) =>
    issue
      ? sql`${dispute}.id in (select dispute_id from dispute_issue where issue = any (${issue}::text[]))`
      : null,
  (dispute, { impact }) =>
    impact
      ? sql`${dispute}.id in (select dispute_id from dispute_impact where impact = any (${impact}::text[]))`
      : null,
  (dispute, { outcome }) =>
    outcome
      ? sql`${dispute}.id in (select dispute_id from dispute_outcome where outcome = any (${outcome}::text[]))`
      : null,
  (dispute, { deadAtLeast }) =>
    deadAtLeast == null
      ? null
      : sql`${dispute}.id in (select dispute_id from dispute_figures where dead >= ${deadAtLeast})`,
  (dispute, { injuredAtLeast }) =>
    injuredAtLeast == null
      ? null
      : sql`${dispute}.id in (select dispute_id from dispute_figures where injured >= ${injuredAtLeast})`,
];
