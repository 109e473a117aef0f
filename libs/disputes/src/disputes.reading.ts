import { disputeRows, type DisputesArgs } from '#minewatch/dispute-filters';
import {
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
import type { OnArgs } from '#minewatch/projects';
import { citedFields, oneBySlug } from '#minewatch/sources';
import { facetReadings, facets } from './dispute-facets.reading.js';
import { disputePartReadings } from './dispute-parts.reading.js';
import { certainCount, matchCertainty } from './match-certainty.js';

export const disputeReadings: Reading[] = [
  ...facetReadings,
  ...disputePartReadings,
  defineReading('Dispute', {
    table: 'dispute',
    fields: {
      ...citedFields,
      title: localText('title'),
      summary: localText('summary'),
      scopeNote: localText('scope_note'),
      start: edtfDate('start'),
      end: edtfDate('end'),
      location: location(
        one('Place', ({ row }, place) => ({ where: sql`${place}.ubigeo = ${commonPlace(row)}` })),
      ),
      issues: value(
        ({ row }) =>
          sql`array(select i.issue from dispute_issue i where i.dispute_id = ${row}.id order by i.position)`,
      ),
      impacts: partsInOrder('DisputeImpact', (impact) => sql`${impact}.position`),
      outcomes: partsInOrder('DisputeOutcome', (outcome) => sql`${outcome}.on_earliest, ${outcome}.id`),
      actors: partsInOrder('DisputeActor', (actor) => sql`${actor}.from_earliest, ${actor}.id`),
      statusHistory: partsInOrder('DisputeStatus', (status) => sql`${status}.from_earliest, ${status}.id`),
      status: one<OnArgs>('DisputeStatus', ({ row, args, context }, status) => ({
        // PostgreSQL drops the join where neither date nor note is asked for.
        from: sql`(select p.status_history_id as id, p.dispute_id, p.during, p.status, p.phase, p.intensity, h.from_edtf,
            h.from_earliest, h.from_latest, h.from_precision, h.event_id, h.note_en, h.note_es, h.confidence
          from status_period p left join status_history h on h.id = p.status_history_id) ${status}`,
        where: sql`${status}.dispute_id = ${row}.id and ${status}.during @> ${args.on ?? context.today}::date`,
      })),
      figures: one('DisputeFigures', ({ row }, figures) => ({
        where: sql`${figures}.dispute_id = ${row}.id`,
      })),
      places: list(
        'Place',
        ({ row }, place) => ({
          from: sql`dispute_place l join place ${place} on ${place}.ubigeo = l.ubigeo`,
          where: sql`l.dispute_id = ${row}.id`,
          orderBy: sql`l.ubigeo`,
        }),
        { size: 2 },
      ),
      projects: list(
        'Project',
        ({ row }, project) => ({
          from: sql`dispute_project l join project ${project} on ${project}.id = l.project_id`,
          where: sql`l.dispute_id = ${row}.id`,
          orderBy: [sql`l.position`, sql`l.project_id`],
        }),
        { size: 2 },
      ),
      communities: list(
        'Community',
        ({ row }, community) => ({
          from: sql`dispute_community l join community ${community} on ${community}.id = l.community_id`,
          where: sql`l.dispute_id = ${row}.id`,
          orderBy: [sql`l.position`, sql`l.community_id`],
        }),
        { size: 3 },
      ),
    },
  }),
  extendReading('Project', {
    disputes: disputes(
      (dispute, project) =>
        sql`${dispute}.id in (select dispute_id from dispute_project where project_id = ${project}.id)`,
    ),
  }),
  extendReading('Community', {
    disputes: disputes(
      (dispute, community) =>
        sql`${dispute}.id in (select dispute_id from dispute_community where community_id = ${community}.id)`,
    ),
  }),
  extendReading('People', {
    disputes: disputes(
      (dispute, people) => sql`${dispute}.id in (select l.dispute_id from dispute_community l
        join community_people c on c.community_id = l.community_id where c.people_id = ${people}.id)`,
    ),
  }),
  extendReading('Place', {
    disputes: disputes(
      (dispute, place) => sql`${dispute}.id in (select l.dispute_id from dispute_place l
        where l.ubigeo ~>=~ ${place}.ubigeo and l.ubigeo ~<~ (${place}.ubigeo || '~'))`,
    ),
  }),
  defineRoot('dispute', oneBySlug('Dispute')),
  defineRoot('disputes', disputes()),
];

/** Connection of the disputes that stand in a relation to the row in hand, or of all. */
function disputes(isOf?: (dispute: Sql, row: Sql) => Sql): FieldReading {
  return connection<DisputesArgs>(
    'Dispute',
    (at, dispute) => disputeRows(at, dispute, isOf ? [isOf(dispute, at.row)] : []),
    {
      edge: ({ args, context }, dispute) => ({ certainty: matchCertainty(args, dispute, context.today) }),
      fields: { facets, certainCount },
    },
  );
}

function partsInOrder(type: string, order: (part: Sql) => Sql): FieldReading {
  return list(type, ({ row }, part) => ({
    where: sql`${part}.dispute_id = ${row}.id`,
    orderBy: order(part),
  }));
}

/** Code of the narrowest place that contains all the places of a dispute; null when they share no department. */
function commonPlace(dispute: Sql): Sql {
  return sql`(select case when min(l.ubigeo) = max(l.ubigeo) then min(l.ubigeo)
      when min(length(l.ubigeo)) >= 4 and min(left(l.ubigeo, 4)) = max(left(l.ubigeo, 4)) then min(left(l.ubigeo, 4))
      when min(left(l.ubigeo, 2)) = max(left(l.ubigeo, 2)) then min(left(l.ubigeo, 2)) end
    from dispute_place l where l.dispute_id = ${dispute}.id)`;
}
