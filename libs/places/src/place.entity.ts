import { GeoJsonScalar } from '#minewatch/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import type { MultiPolygon, Point } from 'geojson';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PlaceLevel } from './place-level.js';

/** Department, province or district with its INEI ubigeo code. */
@Entity('place')
@ObjectType({ description: 'Department, province or district of Peru, with its INEI code.' })
export class Place {
  @PrimaryColumn('bigint')
  id!: number;

  @Column('text')
  @Field({ description: 'Permanent address of the place.' })
  slug!: string;

  @Column('text')
  @Field({
    description:
      'INEI code as text with its leading zero: two digits a department, four a province, six a district. The code of a place begins with that of the place that contains it.',
  })
  ubigeo!: string;

  @Column('text')
  @Field(() => PlaceLevel, { description: 'Department, province or district.' })
  level!: PlaceLevel;

  @Column('text')
  @Field({ description: 'Official name, with accents.' })
  name!: string;

  @Column('text', { nullable: true })
  parentUbigeo!: string | null;

  @Field({
    description: 'Name with those of the places that contain it: "Challhuahuacho, Cotabambas, Apurímac".',
  })
  path!: string;

  @Field(() => Place, { nullable: true, description: 'Place that contains this one; null for a department.' })
  parent!: Place | null;

  @Field(() => [Place], { description: 'Places directly within this one, by name.' })
  children!: Place[];

  @Column('geometry', { spatialFeatureType: 'Point', srid: 4326, nullable: true })
  @Field(() => GeoJsonScalar, {
    nullable: true,
    description: 'Its capital in WGS 84, where a record gives it.',
  })
  point!: Point | null;

  @Column('geometry', { spatialFeatureType: 'MultiPolygon', srid: 4326, nullable: true })
  @Field(() => GeoJsonScalar, {
    nullable: true,
    description: 'Its boundary in WGS 84, where known; simplified.',
  })
  boundary!: MultiPolygon | null;

  @Column('timestamptz')
  publishedFrom!: Date;
}
