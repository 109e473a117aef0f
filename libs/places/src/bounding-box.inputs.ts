import { badInput, sql, type Sql } from '#minewatch/graphql';
import { Field, Float, InputType } from '@nestjs/graphql';
import { hasPublicPoint } from './location.reading.js';

/** A rectangle of the map, in degrees of WGS 84. */
@InputType({ description: 'A rectangle of the map, in degrees of WGS 84.' })
export class BoundingBoxInput {
  @Field(() => Float, { description: 'Least longitude, −180 to 180.' })
  west!: number;

  @Field(() => Float, { description: 'Least latitude, −90 to 90.' })
  south!: number;

  @Field(() => Float, { description: 'Greatest longitude, −180 to 180.' })
  east!: number;

  @Field(() => Float, { description: 'Greatest latitude, −90 to 90.' })
  north!: number;
}

/** The rectangle as a PostGIS geometry. @throws RequestError BAD_INPUT when its sides are crossed or off the globe */
export function envelope({ west, south, east, north }: BoundingBoxInput): Sql {
  if (west > east || south > north) throw badInput('A box needs west <= east and south <= north.');
  if (west < -180 || east > 180 || south < -90 || north > 90) {
    throw badInput('A box lies between -180 and 180 degrees of longitude and -90 and 90 of latitude.');
  }
  return sql`st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326)`;
}

/** Condition that a row's point lies in the box; rows that are never drawn at a point are in none. */
export function standsWithin(row: Sql, box: BoundingBoxInput): Sql {
  return sql`${row}.point && ${envelope(box)} and ${hasPublicPoint(row)}`;
}
