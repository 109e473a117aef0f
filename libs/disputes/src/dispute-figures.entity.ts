import { DateScalar } from '#minewatch/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const people = (what: string) => ({
  nullable: true,
  description: `People ${what} in all its events; empty when no event states a number.`,
});

/** What the events, news and sources of a dispute add up to. */
@Entity('dispute_figures')
@ObjectType({
  description:
    'What the events, news and sources of a dispute add up to. Such counts depend on the press and on how freely people can speak: a low one can mean silence.',
})
export class DisputeFigures {
  @PrimaryColumn('bigint')
  disputeId!: number;
  @Column('date')
  latestOn!: string;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which the first event may have happened.',
  })
  firstEventOn!: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which the latest event may have happened.',
  })
  lastEventOn!: string | null;

  @Column('integer')
  @Field(() => Int, { description: 'Number of events.' })
  eventCount!: number;

  @Column('integer', { nullable: true })
  @Field(() => Int, people('killed'))
  dead!: number | null;

  @Column('integer', { nullable: true })
  @Field(() => Int, people('injured'))
  injured!: number | null;

  @Column('integer', { nullable: true })
  @Field(() => Int, people('arrested'))
  arrested!: number | null;

  @Column('integer')
  @Field(() => Int, { description: 'Number of news items about it.' })
  newsCount!: number;

  @Field(() => Int, { description: 'Number of sources that it and its events rest on.' })
  sourceCount!: number;

  @Column('timestamptz')
  publishedFrom!: Date;
}
