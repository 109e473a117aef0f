import { Community } from '#minewatch/communities';
import { Company } from '#minewatch/companies';
import { KnownDateColumns } from '#minewatch/database';
import { EdtfDate, LocalText, LocalTextField } from '#minewatch/graphql';
import { Dispute } from '#minewatch/disputes';
import { Location } from '#minewatch/places';
import { Project } from '#minewatch/projects';
import { Citation } from '#minewatch/sources';
import {
  Confidence,
  EventType,
  LocationPrecision,
  MobilisationForm,
  Verification,
} from '#minewatch/vocabulary';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Point } from 'geojson';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const description =
  'Something that happened, dated, in a dispute or in none. It may have no company, no project and no dispute.';
const people = (what: string) => ({
  nullable: true,
  description: `People ${what}; empty means not stated, 0 means none.`,
});

/** Something that happened, dated, in a dispute or in none. */
@Entity('event')
@ObjectType({ description })
export class Event {
  @PrimaryColumn('bigint')
  id!: number;

  @Column('text')
  @Field({ description: 'Permanent name in addresses.' })
  slug!: string;

  @Column('bigint', { nullable: true })
  disputeId!: number | null;
  @Column(() => KnownDateColumns)
  @Field(() => EdtfDate, { description: 'When it happened, as far as that is known.' })
  on!: KnownDateColumns;

  @Column('text')
  @Field(() => EventType, { description: 'What kind of event.' })
  eventType!: EventType;

  @Column('text')
  titleEn!: string;
  @Column('text', { nullable: true })
  titleEs!: string | null;

  @LocalTextField('Title.', { nullable: false })
  title!: LocalText;
  @Column('text', { nullable: true })
  descriptionEn!: string | null;
  @Column('text', { nullable: true })
  descriptionEs!: string | null;

  @LocalTextField('What happened, in our own words.')
  description!: LocalText | null;

  @Column('integer', { nullable: true })
  @Field(() => Int, people('killed'))
  dead!: number | null;

  @Column('integer', { nullable: true })
  @Field(() => Int, people('injured'))
  injured!: number | null;

  @Column('integer', { nullable: true })
  @Field(() => Int, people('arrested'))
  arrested!: number | null;

  @Column('integer', { nullable: true })
  @Field(() => Int, people('taking part'))
  participants!: number | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Place as the source names it; null where the place is withheld.',
  })
  placeName!: string | null;

  @Column('text', { nullable: true })
  ubigeo!: string | null;
  @Column('geometry', { nullable: true, spatialFeatureType: 'Point', srid: 4326 })
  point!: Point | null;
  @Column('text', { nullable: true })
  locationPrecision!: LocationPrecision | null;

  @Column('text')
  @Field(() => Verification, { description: 'How well it is confirmed.' })
  verification!: Verification;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of the record as a whole.' })
  confidence!: Confidence | null;

  @Column('timestamptz')
  publishedFrom!: Date;

  @Field(() => Dispute, {
    nullable: true,
    description: 'Dispute to which it belongs; null when it belongs to none.',
  })
  dispute!: Dispute | null;

  @Field(() => [MobilisationForm], { description: 'Forms of protest seen in it.' })
  mobilisationForms!: MobilisationForm[];

  @Field(() => [Company], {
    description: 'Companies named in it; who owned the project then is another question.',
  })
  companies!: Company[];

  @Field(() => [Community], { description: 'Communities named in it.' })
  communities!: Community[];

  @Field(() => [Project], {
    description: 'Projects at which it happened; where none is recorded, those of its dispute.',
  })
  projects!: Project[];

  @Field(() => Location, {
    nullable: true,
    description:
      'Where it happened, never more exactly than is known or may be shown; null when not recorded.',
  })
  location!: Location | null;

  @Field(() => [Citation], { description: 'Sources on which it rests.' })
  sources!: Citation[];

  @Field({ description: 'Whether no source was retrieved for it.' })
  isUnsourced!: boolean;
}
