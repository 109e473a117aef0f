import { KnownDateColumns, OptionalDateColumns } from '#minewatch/database';
import { EdtfDate, LocalText, LocalTextField } from '#minewatch/graphql';
import {
  Confidence,
  DisputeType,
  Intensity,
  LocationPrecision,
  MobilisationStart,
  Sector,
} from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Point } from 'geojson';
import { Column, Entity, PrimaryColumn } from 'typeorm';

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
}
