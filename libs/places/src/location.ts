import { GeoJsonScalar } from '#minewatch/graphql';
import { LocationPrecision } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Point } from 'geojson';
import { Place } from './place.entity.js';

/** Where a record is, never more exactly than is known or may be shown. */
@ObjectType({
  description:
    'Where a record is, never more exactly than is known or may be shown: only SITE and NEAR may be drawn as a point.',
})
export class Location {
  @Field(() => LocationPrecision, { description: 'How exact the place is.' })
  precision!: LocationPrecision;

  @Field(() => GeoJsonScalar, {
    nullable: true,
    description:
      'Point in WGS 84. The site itself for SITE and NEAR, the middle of the area for DISTRICT and PROVINCE; null for anything coarser and for what is withheld.',
  })
  point!: Point | null;

  @Field({ description: 'Whether it may be drawn as a point: SITE and NEAR.' })
  isDrawnAsPoint!: boolean;

  @Field({
    description:
      'Whether it must be drawn as a soft area about the point, never as a pin: DISTRICT and PROVINCE.',
  })
  isDrawnAsArea!: boolean;

  @Field(() => Place, {
    nullable: true,
    description:
      'District, province or department, no narrower than the place is known; the department in which it begins for MULTI, and all that is said of a withheld place.',
  })
  place!: Place | null;
}
