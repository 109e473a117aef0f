import { isDrawnAsArea, isDrawnAsPoint } from '#minewatch/geo';
import {
  column,
  defineReading,
  one,
  part,
  sql,
  value,
  type FieldReading,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { termsOf, type LocationPrecision } from '#minewatch/vocabulary';

const precisions = termsOf('location_precision').map((term) => term.code);
const AT_POINT = precisions.filter(isDrawnAsPoint);
const AS_AREA = precisions.filter(isDrawnAsArea);

/** Condition that a row is drawn at its point, exactly or as an area about it; of all others the point stays here. */
export function hasPublicPoint(row: Sql): Sql {
  return precisionIs(row, [...AT_POINT, ...AS_AREA]);
}

function precisionIs(row: Sql, among: readonly LocationPrecision[]): Sql {
  return sql`${row}.location_precision = any (${among}::text[])`;
}

/**
 * Reading of a field `location` of a row with the columns `point` and `location_precision`, and `ubigeo` unless `place` says
 * otherwise where its place is read from.
 */
export function location(place?: FieldReading): FieldReading {
  return part(({ row }) => ({
    isPresent: sql`${row}.location_precision is not null`,
    ...(place ? { fields: { place } } : {}),
  }));
}

export const locationReadings: Reading[] = [
  defineReading('Location', {
    fields: {
      precision: column('location_precision'),
      point: value(
        ({ row }) => sql`case when ${hasPublicPoint(row)} then st_asgeojson(${row}.point, 6)::json end`,
      ),
      isDrawnAsPoint: value(({ row }) => sql`${precisionIs(row, AT_POINT)} and ${row}.point is not null`),
      isDrawnAsArea: value(({ row }) => sql`${precisionIs(row, AS_AREA)} and ${row}.point is not null`),
      place: one('Place', ({ row }, place) => ({ where: sql`${place}.ubigeo = ${knownPlace(row)}` })),
    },
  }),
];

/** The code no narrower than the place is known: the department of a pipeline, the province of what is known so far only. */
function knownPlace(row: Sql): Sql {
  return sql`case ${row}.location_precision when 'COUNTRY' then null when 'MULTI' then left(${row}.ubigeo, 2)
    when 'DEPARTMENT' then left(${row}.ubigeo, 2) when 'PROVINCE' then left(${row}.ubigeo, 4) else ${row}.ubigeo end`;
}
