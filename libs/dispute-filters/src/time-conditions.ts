import { allOf, anyOf, Certainty, liesBetween, sql, type Sql } from '#minewatch/graphql';
import type { DisputeCondition } from './dispute-condition.js';
import { eventConditions, strictest } from './event-conditions.inputs.js';

/** What happened in a dispute and where it stood, and when. */
export const timeConditions: readonly DisputeCondition[] = [
  (dispute, { startedBetween }, { certainty }) =>
    startedBetween
      ? liesBetween(startOf(dispute), startedBetween, strictest(certainty, startedBetween.certainty))
      : null,
  (dispute, { between }, { certainty }) =>
    between
      ? anyOf([
          liesBetween(startOf(dispute), between, strictest(certainty, between.certainty)),
          hasEvent(dispute, eventConditions(sql`e`, { between }, certainty)),
        ])
      : null,
  (dispute, { eventType }, { certainty }) =>
    eventType ? hasEvent(dispute, eventConditions(sql`e`, { eventType }, certainty)) : null,
  (dispute, { event }, { certainty }) =>
    event ? hasEvent(dispute, eventConditions(sql`e`, event, certainty)) : null,
  (dispute, { status, phase, intensity, statusOn }, { today, certainty }) => {
    const asked: Sql[] = [];
    if (status) asked.push(sql`s.status = any (${status}::text[])`);
    if (phase) asked.push(sql`s.phase = any (${phase}::text[])`);
    if (intensity) asked.push(sql`s.intensity = any (${intensity}::text[])`);
    if (asked.length === 0) return null;
    const day = statusOn ?? today;
    // A status is in force from the first day on which it may have begun; it surely is from the last.
    if (certainty === Certainty.CERTAIN) {
      asked.push(
        sql`(select h.from_latest from status_history h where h.id = s.status_history_id) <= ${day}`,
      );
    }
    return sql`${dispute}.id in (select s.dispute_id from status_period s
      where s.during @> ${day}::date and ${allOf(asked)})`;
  },
  (dispute, { changedSince }) =>
    changedSince
      ? sql`${dispute}.id in (select id from dispute where published_from >= ${changedSince}
          union all select dispute_id from status_history where published_from >= ${changedSince}
          union all select dispute_id from event where published_from >= ${changedSince} and dispute_id is not null
          union all select dispute_id from legal_case where published_from >= ${changedSince} and dispute_id is not null)`
      : null,
];

function startOf(dispute: Sql): { earliest: Sql; latest: Sql } {
  return { earliest: sql`${dispute}.start_earliest`, latest: sql`${dispute}.start_latest` };
}

function hasEvent(dispute: Sql, conditions: readonly Sql[]): Sql {
  return sql`${dispute}.id in (select e.dispute_id from standing_event e where e.dispute_id is not null and ${allOf(conditions)})`;
}
