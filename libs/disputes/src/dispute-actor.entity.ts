import { Community } from '#minewatch/communities';
import { Company } from '#minewatch/companies';
import { BoundColumns } from '#minewatch/database';
import { EdtfDate, LocalText, LocalTextField } from '#minewatch/graphql';
import { Source } from '#minewatch/sources';
import { ActorFunction, ActorLevel, Confidence } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const description =
  'A company, community or organisation in a dispute, with the part it plays, dated. Never a private person.';

/** Company, community or organisation in a dispute, with its function and level, dated. */
@Entity('dispute_actor')
@ObjectType({ description })
export class DisputeActor {
  @PrimaryColumn('bigint')
  id!: number;
  @Column('bigint')
  disputeId!: number;
  @Column('bigint', { nullable: true })
  companyId!: number | null;
  @Column('bigint', { nullable: true })
  communityId!: number | null;
  @Column('text', { nullable: true })
  organisationEn!: string | null;
  @Column('text', { nullable: true })
  organisationEs!: string | null;

  @LocalTextField('The organisation, where the actor is neither a company nor a community on record.')
  organisation!: LocalText | null;

  @Column('text')
  @Field(() => ActorFunction, { name: 'function', description: 'Part it plays.' })
  actorFunction!: ActorFunction;

  @Column('text')
  @Field(() => ActorLevel, {
    name: 'level',
    description: 'Directly in the dispute, supporting a side, or a third party.',
  })
  actorLevel!: ActorLevel;

  @Column(() => BoundColumns)
  @Field(() => EdtfDate, { nullable: true, description: 'When it came in; null when not recorded.' })
  from!: BoundColumns;
  @Column(() => BoundColumns)
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'First day on which it was no longer in it; null when it still is or that is not recorded.',
  })
  to!: BoundColumns;

  @Column('text', { nullable: true })
  demandEn!: string | null;
  @Column('text', { nullable: true })
  demandEs!: string | null;

  @LocalTextField('What it says or asks, in one sentence of our own.')
  demand!: LocalText | null;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of the row.' })
  confidence!: Confidence | null;

  @Column('bigint', { nullable: true })
  sourceId!: number | null;
  @Column('timestamptz')
  publishedFrom!: Date;

  @Field(() => Company, { nullable: true, description: 'The company, where the actor is one.' })
  company!: Company | null;

  @Field(() => Community, { nullable: true, description: 'The community, where the actor is one.' })
  community!: Community | null;

  @Field(() => Source, { nullable: true, description: 'Source on which it rests; null when unsourced.' })
  source!: Source | null;
}
