import { Edition } from '#minewatch/editions';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MovementCount, MovedDispute, StandingCounts, StatusCount } from './movement-counts.js';

/** How the round of a month stood when an edition was closed, and from which edition its movements count. */
@Entity('edition_round')
@ObjectType('EditionMovements', {
  description:
    'How the number of extractive disputes came from the edition before to this one: for every status, opening and movements make the closing, whatever the filter. Computed when the edition was closed and kept.',
})
export class EditionRound {
  /** First day of the month. */
  @PrimaryColumn('date')
  month!: string;

  @PrimaryColumn('text')
  stage!: string;

  @Column('date', { nullable: true })
  openingMonth!: string | null;

  @Column('text', { nullable: true })
  openingStage!: string | null;

  @Column('integer')
  reviewed!: number;

  @Column('integer')
  notReviewed!: number;

  @Column('timestamptz')
  publishedFrom!: Date;

  @Field(() => Edition, {
    nullable: true,
    description: 'The edition from which the movements begin; null for the first edition.',
  })
  openingEdition!: Edition | null;

  @Field(() => [StatusCount], {
    description:
      'Disputes by status as the edition before published them, at the end of its month. A status counts from the first day on which it may have begun.',
  })
  opening!: StatusCount[];

  @Field(() => Int, { description: 'Sum of the opening.' })
  openingTotal!: number;

  @Field(() => [MovementCount], {
    description:
      'What moved. Corrections and late additions lead from what was published to what is now known of that day; the others are moves in the world.',
  })
  movements!: MovementCount[];

  @Field(() => [StatusCount], { description: 'Disputes by status at the end of the month of this edition.' })
  closing!: StatusCount[];

  @Field(() => Int, { description: 'Sum of the closing.' })
  closingTotal!: number;

  @Field(() => StandingCounts, { description: 'Disputes that did not move, kept apart from the movements.' })
  standing!: StandingCounts;

  @Field(() => [MovedDispute], {
    description: 'The disputes that moved, by slug, each with its steps in order.',
  })
  disputes!: MovedDispute[];
}
