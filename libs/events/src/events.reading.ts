import {
  allOf,
  Certainty,
  connection,
  defineReading,
  defineRoot,
  edtfDate,
  extendReading,
  list,
  localText,
  one,
  sql,
  value,
  type FieldReading,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { location } from '#minewatch/places';
import { citedFields, oneBySlug } from '#minewatch/sources';
import { filterConditions } from './event-filter-conditions.js';
import { eventOrder } from './event-order.js';
import type { EventsArgs } from './events.args.js';

export const eventReadings: Reading[] = [
  defineReading('Event', {
    table: 'event',
    fields: {
      ...citedFields,
      title: localText('title'),
      description: localText('description'),
      on: edtfDate('on'),
      location: location(),
      placeName: value(
        ({ row }) =>
          sql`case when ${row}.location_precision is distinct from 'WITHHELD' then ${row}.place_name end`,
      ),
      mobilisationForms: value(
        ({ row }) =>
          sql`array(select m.mobilisation_form from event_mobilisation m where m.event_id = ${row}.id order by m.position)`,
      ),
      dispute: one('Dispute', ({ row }, dispute) => ({ where: sql`${dispute}.id = ${row}.dispute_id` })),
      companies: list(
        'Company',
        ({ row }, company) => ({
          from: sql`event_company l join company ${company} on ${company}.id = l.company_id`,
          where: sql`l.event_id = ${row}.id`,
          orderBy: [sql`fold(${company}.name)`, sql`${company}.id`],
        }),
        { size: 1 },
      ),
      communities: list(
        'Community',
        ({ row }, community) => ({
          from: sql`event_community l join community ${community} on ${community}.id = l.community_id`,
          where: sql`l.event_id = ${row}.id`,
          orderBy: [sql`fold(${community}.name)`, sql`${community}.id`],
        }),
        { size: 1 },
      ),
      projects: list('Project', ({ row }, project) => ({ ...projectsOf(row, project) }), { size: 1 }),
    },
  }),
  extendReading('Dispute', {
    events: events((event, dispute) => sql`${event}.dispute_id = ${dispute}.id`),
    latestEvents: list(
      'Event',
      ({ row }, event) => ({
        where: sql`${event}.dispute_id = ${row}.id`,
        orderBy: [sql`${event}.on_earliest desc`, sql`${event}.id desc`],
      }),
      { first: { default: 3, most: 20 } },
    ),
  }),
  extendReading('DisputeStatus', {
    basis: one('Event', ({ row }, event) => ({ where: sql`${event}.id = ${row}.event_id` })),
  }),
  extendReading('Company', {
    events: events((event, company) => linked(event, sql`event_company`, sql`company_id = ${company}.id`)),
  }),
  extendReading('Community', {
    events: events((event, community) =>
      linked(event, sql`event_community`, sql`community_id = ${community}.id`),
    ),
  }),
  extendReading('Project', {
    events: events(
      (event, project) => sql`(${linked(event, sql`event_project`, sql`project_id = ${project}.id`)}
        or ${event}.dispute_id in (select dispute_id from dispute_project where project_id = ${project}.id))`,
    ),
  }),
  defineRoot('event', oneBySlug('Event')),
  defineRoot('events', events()),
];

/** Connection of the events that stand in a relation to the row in hand, or of all. */
function events(isOf?: (event: Sql, row: Sql) => Sql): FieldReading {
  return connection<EventsArgs>(
    'Event',
    ({ row, args }, event) => ({
      where: [
        ...(isOf ? [isOf(event, row)] : []),
        ...filterConditions(event, args.filter ?? {}, Certainty.POSSIBLE),
      ],
      order: eventOrder(event, args.orderBy),
    }),
    {
      edge: ({ args }, event) => ({
        certainty: value(() => sql`case when ${isCertain(args, event)} then 'CERTAIN' else 'POSSIBLE' end`),
      }),
      fields: {
        certainCount: value(({ matches }) => {
          const { row, from, where, args } = matches!;
          return sql`(select count(*) from ${from} where ${where} and ${isCertain(args, row)})`;
        }),
      },
    },
  );
}

function isCertain({ filter }: Pick<EventsArgs, 'filter'>, event: Sql): Sql {
  return allOf(filterConditions(event, filter ?? {}, Certainty.CERTAIN));
}

function linked(event: Sql, table: Sql, isOf: Sql): Sql {
  return sql`${event}.id in (select event_id from ${table} where ${isOf})`;
}

function projectsOf(event: Sql, project: Sql): { where: Sql; orderBy: Sql } {
  return {
    where: sql`${project}.id in (select l.project_id from event_project l where l.event_id = ${event}.id
      union all select l.project_id from dispute_project l where l.dispute_id = ${event}.dispute_id
        and not exists (select from event_project own where own.event_id = ${event}.id))`,
    orderBy: sql`fold(${project}.name), ${project}.id`,
  };
}
