import {
  column,
  defineReading,
  edtfDate,
  localText,
  one,
  sql,
  value,
  type Reading,
} from '#minewatch/graphql';
import { ownSource } from '#minewatch/sources';

/** How the parts of a dispute are read: impacts, outcomes, statuses, actors, figures. */
export const disputePartReadings: Reading[] = [
  defineReading('DisputeImpact', {
    table: 'dispute_impact',
    fields: { level: column('impact_level'), proof: column('impact_proof') },
  }),
  defineReading('DisputeOutcome', { table: 'dispute_outcome', fields: { on: edtfDate('on') } }),
  defineReading('DisputeStatus', {
    table: 'status_history',
    fields: { since: edtfDate('from'), note: localText('note') },
  }),
  defineReading('DisputeActor', {
    table: 'dispute_actor',
    fields: {
      function: column('actor_function'),
      level: column('actor_level'),
      from: edtfDate('from'),
      to: edtfDate('to'),
      organisation: localText('organisation'),
      demand: localText('demand'),
      company: one('Company', ({ row }, company) => ({ where: sql`${company}.id = ${row}.company_id` })),
      community: one('Community', ({ row }, community) => ({
        where: sql`${community}.id = ${row}.community_id`,
      })),
      source: ownSource,
    },
  }),
  defineReading('DisputeFigures', {
    table: 'dispute_figures',
    fields: {
      sourceCount: value(
        ({
          row,
        }) => sql`(select count(distinct c.source_id) from citation c where c.record_id = ${row}.dispute_id
          or c.record_id in (select e.id from event e where e.dispute_id = ${row}.dispute_id))`,
      ),
    },
  }),
];
