import {
  column,
  connection,
  defineReading,
  defineRoot,
  extendReading,
  list,
  localText,
  sql,
  value,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { location } from '#minewatch/places';
import { citedFields, oneBySlug } from '#minewatch/sources';
import { mayLastOn, projectConditions, projectOrder } from './project-conditions.js';
import { projectPartReadings, relations, shapes, stages } from './project-parts.reading.js';
import type { OnArgs, ProjectsArgs } from './projects.args.js';

export const projectReadings: Reading[] = [
  ...projectPartReadings,
  defineReading('Project', {
    table: 'project',
    fields: {
      ...citedFields,
      kind: column('project_kind'),
      location: location(),
      description: localText('description'),
      scopeNote: localText('scope_note'),
      commodities: value(
        ({ row }) =>
          sql`array(select c.commodity from project_commodity c where c.project_id = ${row}.id order by c.position)`,
      ),
      stageOn: value<OnArgs>(({ row, args, context }) => stageOn(row, args.on ?? context.today)),
      stages,
      shapes,
      relations,
      communities: list('Community', ({ row }, community) => ({
        where: sql`${community}.id in (${communitiesInDisputeOver(row)})`,
        orderBy: [sql`fold(${community}.name)`, sql`${community}.id`],
      })),
    },
  }),
  extendReading('Community', {
    projects: list('Project', ({ row }, project) => ({
      where: sql`exists (select from dispute_community c join dispute_project p on p.dispute_id = c.dispute_id
        where c.community_id = ${row}.id and p.project_id = ${project}.id)`,
      orderBy: [sql`fold(${project}.name)`, sql`${project}.id`],
    })),
  }),
  extendReading('Place', {
    projects: projects((project, place) => sql`${project}.ubigeo like ${place}.ubigeo || '%'`),
  }),
  extendReading('Company', {
    projects: projects(
      (project, company) => sql`exists (select from effective_holding h
        where h.company_id = ${company}.id and h.project_id = ${project}.id)`,
    ),
  }),
  defineRoot('project', oneBySlug('Project')),
  defineRoot('projects', projects()),
];

/** Connection of the projects that stand in a relation to the row in hand, or of all. */
function projects(isOf?: (project: Sql, row: Sql) => Sql) {
  return connection<ProjectsArgs>('Project', ({ args, row, context }, project) => ({
    where: [
      ...(isOf ? [isOf(project, row)] : []),
      ...projectConditions(project, args.filter ?? {}, context.today),
    ],
    order: projectOrder(project, args.orderBy),
  }));
}

/** Of several stages that may be in force on the day the one that began last. */
function stageOn(project: Sql, on: string): Sql {
  return sql`(select s.stage from project_stage s where s.project_id = ${project}.id and ${mayLastOn(sql`s`, on)}
    order by s.from_earliest desc, s.from_latest desc, s.id desc limit 1)`;
}

function communitiesInDisputeOver(project: Sql): Sql {
  return sql`select c.community_id from dispute_project p join dispute_community c on c.dispute_id = p.dispute_id
    where p.project_id = ${project}.id`;
}
