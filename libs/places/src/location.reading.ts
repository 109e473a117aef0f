import { isDrawnAsArea, isDrawnAsPoint } from '#minewatch/geo';
import {
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

/** Condition that a row is drawn at its point, exactly or as an area about it; of all others the point stays here. */
export function hasPublicPoint(row: Sql): Sql {
  return precisionIs(row, (precision) => isDrawnAsPoint(precision) || isDrawnAsArea(precision));
}

function precisionIs(row: Sql, holds: (precision: LocationPrecision) => boolean): Sql {
  const precisions = termsOf('location_precision').map((term) => term.code);
  return sql`${row}.location_precision = any (${precisions.filter(holds)}::text[])`;
}

/**
 * Reading of a field `location` of a row with the columns `point` and `location_precision`. `ubigeo` gives the code of its
 * place, by default its own column; a table without one passes null.
 */
export function location(ubigeo: (row: Sql) => Sql = (row) => sql`${row}.ubigeo`): FieldReading {
  return part(({ row }) => ({
    isPresent: sql`${row}.location_precision is not null`,
    fields: {
      precision: value(() => sql`${row}.location_precision`),
      point: value(() => sql`case when ${hasPublicPoint(row)} then st_asgeojson(${row}.point, 6)::json end`),
      isDrawnAsPoint: value(() => sql`${precisionIs(row, isDrawnAsPoint)} and ${row}.point is not null`),
      isDrawnAsArea: value(() => sql`${precisionIs(row, isDrawnAsArea)} and ${row}.point is not null`),
      place: one('Place', (_at, place) => ({ where: sql`${place}.ubigeo = ${ubigeo(row)}` })),
    },
  }));
}

export const locationReadings: Reading[] = [defineReading('Location', {})];
