import { OptionalDateColumns } from '#minewatch/database';
import { EdtfDate, LocalText, LocalTextField } from '#minewatch/graphql';
import { Dispute, DisputeActor } from '#minewatch/disputes';
import { Event } from '#minewatch/events';
import { Citation } from '#minewatch/sources';
import { Confidence } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A promise made in dialogue: by whom, to whom, due when, kept or not. */
@Entity('agreement')
@ObjectType({ description: 'A promise made in dialogue: by whom, to whom, due when, kept or not.' })
export class Agreement {
  @PrimaryColumn('bigint')
  id!: number;

  @Column('text')
  @Field({ description: 'Permanent name in addresses.' })
  slug!: string;

  @Column('bigint')
  disputeId!: number;
  @Column('bigint', { nullable: true })
  eventId!: number | null;
  @Column('text')
  promiseEn!: string;
  @Column('text', { nullable: true })
  promiseEs!: string | null;

  @LocalTextField('What was promised, in one sentence.', { nullable: false })
  promise!: LocalText;
  @Column('bigint', { nullable: true })
  promisedByActorId!: number | null;
  @Column('bigint', { nullable: true })
  promisedToActorId!: number | null;
  @Column(() => OptionalDateColumns)
  @Field(() => EdtfDate, { nullable: true, description: 'When it was signed; null when not recorded.' })
  signed!: OptionalDateColumns;
  @Column(() => OptionalDateColumns)
  @Field(() => EdtfDate, { nullable: true, description: 'When it is due; null when no date was set.' })
  due!: OptionalDateColumns;

  @Column('boolean', { nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Kept or broken; empty while open or unknown.' })
  isKept!: boolean | null;

  @Column('text', { nullable: true })
  keptNoteEn!: string | null;
  @Column('text', { nullable: true })
  keptNoteEs!: string | null;

  @LocalTextField('What shows that it was kept or broken.')
  keptNote!: LocalText | null;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of the record as a whole.' })
  confidence!: Confidence | null;

  @Column('timestamptz')
  publishedFrom!: Date;

  @Field(() => Dispute, { description: 'Dispute in which it was made.' })
  dispute!: Dispute;

  @Field(() => Event, { nullable: true, description: 'Event at which it was made.' })
  event!: Event | null;

  @Field(() => DisputeActor, { nullable: true, description: 'Who promised.' })
  promisedBy!: DisputeActor | null;

  @Field(() => DisputeActor, { nullable: true, description: 'To whom it was promised.' })
  promisedTo!: DisputeActor | null;

  @Field({
    description: 'Whether its last possible due day is past and nothing says that it was kept or broken.',
  })
  isOverdue!: boolean;

  @Field(() => [Citation], { description: 'Sources on which it rests.' })
  sources!: Citation[];

  @Field({ description: 'Whether no source was retrieved for it.' })
  isUnsourced!: boolean;
}
