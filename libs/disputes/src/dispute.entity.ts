import { Community } from '#minewatch/communities';
import { KnownDateColumns, OptionalDateColumns } from '#minewatch/database';
import { EdtfDate, LocalText, LocalTextField, ReadField } from '#minewatch/graphql';
import { Location, Place } from '#minewatch/places';
import { OnArgs, Project } from '#minewatch/projects';
import { Citation } from '#minewatch/sources';
import {
  Confidence,
  DisputeType,
  Intensity,
  Issue,
  LocationPrecision,
  MobilisationStart,
  Sector,
} from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Point } from 'geojson';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DisputeActor } from './dispute-actor.entity.js';
import { DisputeFigures } from './dispute-figures.entity.js';
import { DisputeStatus } from './dispute-status.entity.js';
import { DisputeImpact, DisputeOutcome } from './dispute-terms.entity.js';

/** One conflict between communities or workers and a project or company. */
@Entity('dispute')
@ObjectType({ description: 'One conflict between communities or workers and a project or company.' })
export class Dispute {
  @PrimaryColumn('bigint')
  id!: number;

  @Column('text')
  @Field({ description: 'Permanent name in addresses; after a merge the old one redirects.' })
  slug!: string;

  @Column('text')
  titleEn!: string;
  @Column('text', { nullable: true })
  titleEs!: string | null;

  @LocalTextField('Title.', { nullable: false })
  title!: LocalText;
  @Column('text', { nullable: true })
  summaryEn!: string | null;
  @Column('text', { nullable: true })
  summaryEs!: string | null;

  @LocalTextField('Summary in our own words.')
  summary!: LocalText | null;

  @Column('text')
  @Field(() => DisputeType, { description: "Type after Peru's Ombudsman." })
  disputeType!: DisputeType;

  @Column('text')
  @Field(() => Sector, { description: 'Sector of the activity in dispute.' })
  sector!: Sector;

  @Column(() => KnownDateColumns)
  @Field(() => EdtfDate, { description: 'When it began.' })
  start!: KnownDateColumns;
  @Column(() => OptionalDateColumns)
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'When it ended; null while it lasts or when that is not recorded.',
  })
  end!: OptionalDateColumns;

  @Column('text', { nullable: true })
  @Field(() => MobilisationStart, {
    nullable: true,
    description: 'When people began to organise: before, during or after the work.',
  })
  mobilisationStart!: MobilisationStart | null;

  @Column('text', { nullable: true })
  @Field(() => Intensity, { nullable: true, description: 'Highest intensity reached.' })
  peakIntensity!: Intensity | null;

  @Column('text', { nullable: true })
  ubigeo!: string | null;
  @Column('geometry', { nullable: true, spatialFeatureType: 'Point', srid: 4326 })
  point!: Point | null;
  @Column('text')
  locationPrecision!: LocationPrecision;

  @Column('boolean')
  @Field({
    description: 'Whether it counts in totals of extractive disputes; lists show it either way, marked.',
  })
  isExtractive!: boolean;

  @Column('text', { nullable: true })
  scopeNoteEn!: string | null;
  @Column('text', { nullable: true })
  scopeNoteEs!: string | null;

  @LocalTextField('Why it is kept though it is not extractive, or a limit of scope.')
  scopeNote!: LocalText | null;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of the record as a whole.' })
  confidence!: Confidence | null;

  @Column('timestamptz')
  publishedFrom!: Date;

  @Field(() => [Issue], { description: 'What it is about, main issue first.' })
  issues!: Issue[];

  @Field(() => [DisputeImpact], {
    description: 'Harm that is claimed, documented or officially established.',
  })
  impacts!: DisputeImpact[];

  @Field(() => [DisputeOutcome], { description: 'What came of it.' })
  outcomes!: DisputeOutcome[];

  @Field(() => Location, { description: 'Where it is, never more exactly than is known or may be shown.' })
  location!: Location;

  @Field(() => [Place], {
    description:
      'Places it is in: the one it states, else those of its communities, else of its projects, else the department of its point.',
  })
  places!: Place[];

  @Field(() => [Project], { description: 'Projects it is about, main one first.' })
  projects!: Project[];

  @Field(() => [Community], { description: 'Communities that take part in it.' })
  communities!: Community[];

  @Field(() => [DisputeActor], { description: 'Who takes part, on which side, since when.' })
  actors!: DisputeActor[];

  @Field(() => DisputeFigures, { description: 'What its events, news and sources add up to.' })
  figures!: DisputeFigures;

  @ReadField(() => DisputeStatus, {
    nullable: true,
    args: () => OnArgs,
    description:
      'Status on a day, in force from the first day on which it may have begun; null before the first.',
  })
  status!: DisputeStatus | null;

  @Field(() => [DisputeStatus], { description: 'Status over time, earliest first.' })
  statusHistory!: DisputeStatus[];

  @Field(() => [Citation], { description: 'Sources on which it rests.' })
  sources!: Citation[];

  @Field({ description: 'Whether no source was retrieved for it.' })
  isUnsourced!: boolean;
}
