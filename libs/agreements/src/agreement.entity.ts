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
  @Column('bigint', { nullable: true })
  promisedByActorId!: number | null;
  @Column('bigint', { nullable: true })
  promisedToActorId!: number | null;
  @Column('text', { nullable: true })
  signedEdtf!: string | null;
  @Column('date', { nullable: true })
  signedEarliest!: string | null;
  @Column('date', { nullable: true })
  signedLatest!: string | null;
  @Column('text', { nullable: true })
  signedPrecision!: string | null;
  @Column('text', { nullable: true })
  dueEdtf!: string | null;
  @Column('date', { nullable: true })
  dueEarliest!: string | null;
  @Column('date', { nullable: true })
  dueLatest!: string | null;
  @Column('text', { nullable: true })
  duePrecision!: string | null;

  @Column('boolean', { nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Kept or broken; empty while open or unknown.' })
  isKept!: boolean | null;

  @Column('text', { nullable: true })
  keptNoteEn!: string | null;
  @Column('text', { nullable: true })
  keptNoteEs!: string | null;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of the record as a whole.' })
  confidence!: Confidence | null;

  @Column('timestamptz')
  publishedFrom!: Date;
}
