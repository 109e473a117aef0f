import { BoundColumns } from '#minewatch/database';
import { EdtfDate } from '#minewatch/graphql';
import { Source } from '#minewatch/sources';
import { Confidence, ListingSegment } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A company's security on an exchange, dated. */
@Entity('listing')
@ObjectType({ description: 'A company’s security on an exchange, from one date until before another.' })
export class Listing {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('bigint')
  companyId!: number;

  @Column('text')
  @Field({ description: 'Exchange, ISO 10383 MIC, such as "XLON" for London.' })
  exchangeMic!: string;

  @Column('text')
  @Field(() => ListingSegment, { description: 'Market segment.' })
  segment!: ListingSegment;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Symbol on that exchange.' })
  ticker!: string | null;

  @Column(() => BoundColumns)
  @Field(() => EdtfDate, { nullable: true, description: 'First day of trading; null when not recorded.' })
  from!: BoundColumns;

  @Column(() => BoundColumns)
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'First day on which it was no longer traded; null when it still is or that is not recorded.',
  })
  to!: BoundColumns;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of it.' })
  confidence!: Confidence | null;

  @Column('bigint', { nullable: true })
  sourceId!: number | null;

  @Field(() => Source, { nullable: true, description: 'Source on which it rests; null when unsourced.' })
  source!: Source | null;

  @Column({ type: 'daterange', insert: false, update: false })
  certainPeriod!: string;

  @Column({ type: 'daterange', insert: false, update: false })
  possiblePeriod!: string;

  @Column('timestamptz')
  publishedFrom!: Date;
}
