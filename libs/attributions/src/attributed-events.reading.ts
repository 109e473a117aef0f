import { defineReading, list, one, sql, type FieldReading, type Reading } from '#minewatch/graphql';
import { pathsOn } from '#minewatch/ownership';

/** The events of an attribution, each with how surely and by which stakes. */
export const attributedEvents: FieldReading = list('AttributedEvent', ({ row }, attributed) => ({
  from: sql`(select e.*, ${row}.dispute_id, ${row}.company_id
    from attributed_event(${row}.dispute_id, ${row}.company_id, ${row}.rule) e) ${attributed}`,
  orderBy: [sql`${attributed}.on_earliest`, sql`${attributed}.event_id`],
}));

export const attributedEventReading: Reading = defineReading('AttributedEvent', {
  fields: {
    event: one('Event', ({ row }, event) => ({ where: sql`${event}.id = ${row}.event_id` })),
    paths: list('OwnershipPath', ({ row }, path) => ({
      from: sql`dispute_project l cross join lateral ${pathsOn(
        { companyId: sql`${row}.company_id`, ownedId: sql`l.project_id`, day: sql`${row}.held_on` },
        path,
      )}`,
      where: sql`l.dispute_id = ${row}.dispute_id`,
      orderBy: [
        sql`${path}.certainty`,
        sql`l.position`,
        sql`cardinality(${path}.companies)`,
        sql`${path}.companies`,
      ],
    })),
  },
});

/** Each chain of stakes once, on the first day on which the attribution rests on it. */
export const pathsOfAttribution: FieldReading = list('OwnershipPath', ({ row }, path) => ({
  from: sql`attributed_path(${row}.dispute_id, ${row}.company_id, ${row}.rule, ${row}.day) ${path}`,
  orderBy: [
    sql`${path}.day`,
    sql`${path}.certainty`,
    sql`cardinality(${path}.companies)`,
    sql`${path}.owned_id`,
  ],
}));
