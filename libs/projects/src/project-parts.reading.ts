import { defineReading, edtfDate, list, localText, one, sql, value, type Reading } from '#minewatch/graphql';
import { ownSource } from '#minewatch/sources';

/** Readings of what a project is made of: its stages, shapes and relations. */
export const projectPartReadings: Reading[] = [
  defineReading('ProjectStage', {
    table: 'project_stage',
    fields: { from: edtfDate('from'), to: edtfDate('to'), source: ownSource },
  }),
  defineReading('ProjectShape', {
    table: 'project_shape',
    fields: { shape: value(({ row }) => sql`st_asgeojson(${row}.shape, 6)::json`, { cost: 5 }) },
  }),
  defineReading('ProjectRelation', {
    fields: {
      otherProject: one('Project', ({ row }, project) => ({
        where: sql`${project}.id = ${row}.other_end_id`,
      })),
      from: edtfDate('from'),
      note: localText('note'),
      source: ownSource,
    },
  }),
];

export const stages = list('ProjectStage', ({ row }, stage) => ({
  where: sql`${stage}.project_id = ${row}.id`,
  orderBy: [sql`${stage}.from_earliest`, sql`${stage}.to_latest`, sql`${stage}.id`],
}));

export const shapes = list(
  'ProjectShape',
  ({ row }, shape) => ({ where: sql`${shape}.project_id = ${row}.id`, orderBy: sql`${shape}.part` }),
  { size: 1 },
);

/** Relations are kept once and read from both ends; those in which the project stands first come first. */
export const relations = list(
  'ProjectRelation',
  ({ row }, relation) => ({
    from: sql`(
      select *, 'FORWARD' as direction, other_project_id as other_end_id from project_relation where project_id = ${row}.id
      union all
      select *, 'BACKWARD', project_id from project_relation where other_project_id = ${row}.id) ${relation}`,
    orderBy: [sql`${relation}.direction desc`, sql`${relation}.from_earliest`, sql`${relation}.id`],
  }),
  { size: 2 },
);
