import { DateTimeScalar, GeoJsonScalar, RecordKind as RecordKindEnum } from '#minewatch/graphql';
import type { RecordKind } from '#minewatch/record-columns';
import { Field, Float, InputType, ObjectType } from '@nestjs/graphql';
import type { Geometry } from 'geojson';

/** The true place of a record whose place is withheld in public. */
@ObjectType({
  description: 'The true place of a record whose place is withheld in public. Tell nobody who need not know.',
})
export class TruePlace {
  @Field(() => GeoJsonScalar, { description: 'Point, or lines and areas, in WGS 84.' })
  place!: Geometry;

  @Field({ description: 'Why it is withheld.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;
}

/** A record whose place is to be withheld at once. */
@InputType({ description: 'A record whose place is to be withheld at once.' })
export class WithholdPlaceInput {
  @Field(() => RecordKindEnum, { description: 'What the record is: a project, community, dispute or event.' })
  kind!: RecordKind;

  @Field({ description: 'Its slug.' })
  slug!: string;

  @Field({ description: 'Why, for staff only; never public.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the district that goes out instead; without it, the one that is known.',
  })
  ubigeo?: string | null;
}

/** The true place that a draft brings along, apart from what it publishes. */
@InputType({ description: 'The true place that a draft brings along, apart from what it publishes.' })
export class TruePlaceInput {
  @Field(() => Float, { description: 'Latitude in degrees.' })
  latitude!: number;

  @Field(() => Float, { description: 'Longitude in degrees.' })
  longitude!: number;
}
