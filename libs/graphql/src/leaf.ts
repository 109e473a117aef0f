import { getNamedType, isListType, isNonNullType } from 'graphql';
import type { Asked } from './operation.js';
import { sql, type Sql } from './sql.js';

/**
 * A leaf as JSON writes it and graphql-js would: identifiers are texts, floats lose the zeros a numeric keeps, an infinite
 * date is no date, instants are in UTC. Lists of leaves are arrays and stay as they are.
 */
export function readLeaf(asked: Asked, expression: Sql): Sql {
  const type = asked.field?.type;
  if (!type || isListType(isNonNullType(type) ? type.ofType : type)) return expression;
  switch (getNamedType(type).name) {
    case 'ID':
      return sql`(${expression})::text`;
    case 'Float':
      return sql`(${expression})::float8`;
    case 'Date':
      return sql`nullif(nullif((${expression})::date, 'infinity'), '-infinity')`;
    case 'DateTime':
      return sql`to_char((${expression}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
    default:
      return expression;
  }
}

/** A column as it stands in its table: a geometry becomes GeoJSON of some ten centimetres' precision. */
export function readColumn(asked: Asked, column: Sql): Sql {
  const isGeometry = asked.field && getNamedType(asked.field.type).name === 'GeoJSON';
  return isGeometry ? sql`st_asgeojson(${column}, 6)::json` : readLeaf(asked, column);
}
