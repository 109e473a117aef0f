import { Community } from '#minewatch/communities';
import { LocalText, LocalTextField, ReadField } from '#minewatch/graphql';
import { Location } from '#minewatch/places';
import { Citation } from '#minewatch/sources';
import {
  Commodity,
  Confidence,
  LegalMode,
  LocationPrecision,
  ProjectKind,
  ProjectStage as Stage,
  Sector,
} from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Point } from 'geojson';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ProjectShape } from './project-shape.entity.js';
import { OnArgs } from './projects.args.js';
import { ProjectStage } from './project-stage.entity.js';

/** Mine, block, pipeline, smelter or other work. */
@Entity('project')
@ObjectType({ description: 'Mine, block, pipeline, smelter or other work.' })
export class Project {
  @PrimaryColumn('bigint')
  id!: number;

  @Column('text')
  @Field({ description: 'Permanent address of the project.' })
  slug!: string;

  @Column('text')
  @Field({ description: 'Name in use.' })
  name!: string;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Other names, pits and former names.' })
  aliases!: string[];

  @Column('text')
  @Field(() => ProjectKind, { name: 'kind', description: 'What it is.' })
  projectKind!: ProjectKind;

  @Field(() => [Commodity], { description: 'What it takes out or carries, the main one first.' })
  commodities!: Commodity[];

  @Column('text', { nullable: true })
  @Field(() => Sector, { nullable: true, description: 'Sector; null only for what is not extractive.' })
  sector!: Sector | null;

  @Column('text')
  @Field(() => LegalMode, { description: 'Formal, informal or illegal; says nothing about its scale.' })
  legalMode!: LegalMode;

  @Column('boolean')
  @Field({ description: 'Whether it counts in totals of extractive projects.' })
  isExtractive!: boolean;

  @Column('text', { nullable: true })
  scopeNoteEn!: string | null;

  @Column('text', { nullable: true })
  scopeNoteEs!: string | null;

  @LocalTextField('Why it is kept though it is not extractive, or a limit of scope.')
  scopeNote!: LocalText | null;

  @Column('text', { nullable: true })
  ubigeo!: string | null;

  @Column('geometry', { spatialFeatureType: 'Point', srid: 4326, nullable: true })
  point!: Point | null;

  @Column('text')
  locationPrecision!: LocationPrecision;

  @Field(() => Location, { description: 'Where it is, never more exactly than is known or may be shown.' })
  location!: Location;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Where the point comes from.' })
  coordinateSource!: string | null;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure the point is.' })
  coordinateConfidence!: Confidence | null;

  @Field(() => [ProjectShape], { description: 'Its lines and areas, such as the course of a pipeline.' })
  shapes!: ProjectShape[];

  @Column('text', { nullable: true })
  descriptionEn!: string | null;

  @Column('text', { nullable: true })
  descriptionEs!: string | null;

  @LocalTextField('What it is, in our own words.')
  description!: LocalText | null;

  @Field(() => [ProjectStage], { description: 'Its stages over time, earliest first.' })
  stages!: ProjectStage[];

  @ReadField(() => Stage, {
    nullable: true,
    args: () => OnArgs,
    description:
      'Stage on a day; of several that its dates allow, the one that began last. Null when not recorded.',
  })
  stageOn!: Stage | null;

  @Field(() => [Community], { description: 'Communities that take part in disputes over it, by name.' })
  communities!: Community[];

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
