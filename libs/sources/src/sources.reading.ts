import { defineReading, list, one, sql, value, type FieldReadings, type Reading } from '#minewatch/graphql';

export const citationReadings: Reading[] = [
  defineReading('Source', { table: 'source' }),
  defineReading('Citation', {
    table: 'citation',
    fields: {
      source: one('Source', ({ row }, source) => ({ where: sql`${source}.id = ${row}.source_id` })),
    },
  }),
];

/** Readings of the fields `sources` and `isUnsourced`, for every type whose row has the id of its record. */
export const citedFields: FieldReadings = {
  sources: list('Citation', ({ row }, citation) => ({
    where: sql`${citation}.record_id = ${row}.id`,
    orderBy: [sql`${citation}.field nulls first`, sql`${citation}.id`],
  })),
  isUnsourced: value(
    ({ row }) => sql`not exists (select from citation where citation.record_id = ${row}.id)`,
  ),
};

/** Reading of a field `source` of a row that rests on one source alone. */
export const ownSource = one('Source', ({ row }, source) => ({
  where: sql`${source}.id = ${row}.source_id`,
}));
