import { LocalText, LocalTextField } from '#minewatch/graphql';
import { Location } from '#minewatch/places';
import { Citation } from '#minewatch/sources';
import { CommunityKind, Confidence, LocationPrecision } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Point } from 'geojson';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { People } from './people.entity.js';

/** Peasant or native community, town, federation or ronda. */
@Entity('community')
@ObjectType({ description: 'Peasant or native community, town, federation or ronda. Never a person.' })
export class Community {
  @PrimaryColumn('bigint')
  id!: number;

  @Column('text')
  @Field({ description: 'Permanent address of the community.' })
  slug!: string;

  @Column('text')
  @Field({ description: 'Name in use.' })
  name!: string;

  @Column('text')
  @Field(() => CommunityKind, { name: 'kind', description: 'What it is.' })
  communityKind!: CommunityKind;

  @Field(() => [People], {
    description: 'The people or peoples to which it belongs, as the source orders them.',
  })
  peoples!: People[];

  @Column('text', { nullable: true })
  ubigeo!: string | null;

  @Column('geometry', { spatialFeatureType: 'Point', srid: 4326, nullable: true })
  point!: Point | null;

  @Column('text')
  locationPrecision!: LocationPrecision;

  @Field(() => Location, { description: 'Where it is, never more exactly than is known or may be shown.' })
  location!: Location;

  @Column('text', { nullable: true })
  noteEn!: string | null;

  @Column('text', { nullable: true })
  noteEs!: string | null;

  @LocalTextField('Remark, such as what its place rests on.')
  note!: LocalText | null;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of the record.' })
  confidence!: Confidence | null;

  @Field(() => [Citation], { description: 'Sources on which the record rests.' })
  sources!: Citation[];

  @Field({ description: 'Whether no source is recorded.' })
  isUnsourced!: boolean;

  @Column('timestamptz')
  publishedFrom!: Date;
}
