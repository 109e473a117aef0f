import { GeoJsonScalar } from '#minewatch/graphql';
import { Confidence } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Geometry } from 'geojson';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Line or area of a project: the course of a pipeline or road, the area of a block. */
@Entity('project_shape')
@ObjectType({
  description: 'Line or area of a project: the course of a pipeline or road, the area of a block.',
})
export class ProjectShape {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('bigint')
  projectId!: number;

  @Column('text')
  @Field({ description: 'Part of the project, such as "main" or "northern-branch".' })
  part!: string;

  @Column('geometry', { spatialFeatureType: 'Geometry', srid: 4326 })
  @Field(() => GeoJsonScalar, { description: 'Line or area in WGS 84.' })
  shape!: Geometry;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Way-points or extent in words.' })
  description!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'How exact the shape is.' })
  precisionNote!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Whose shape it is, with its licence; show it beside the shape.',
  })
  attribution!: string | null;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of it.' })
  confidence!: Confidence | null;

  @Column('timestamptz')
  publishedFrom!: Date;
}
