import type { ComputedMonth } from '#minewatch/movements';
import type { Language } from '#minewatch/shared';
import { Status, StatusChange } from '#minewatch/vocabulary';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** By what a movement table is broken down. */
export const MovementDimension = { TYPE: 'TYPE', DEPARTMENT: 'DEPARTMENT', SECTOR: 'SECTOR' } as const;

export type MovementDimension = (typeof MovementDimension)[keyof typeof MovementDimension];

registerEnumType(MovementDimension, {
  name: 'MovementDimension',
  description: 'By what a movement table is broken down.',
  valuesMap: {
    TYPE: { description: 'Type of the dispute.' },
    DEPARTMENT: { description: 'Department; a dispute in several stands in each.' },
    SECTOR: { description: 'Sector of the activity.' },
  },
});

/** How many disputes have a status. */
@ObjectType({ description: 'How many disputes have a status.' })
export class MonthStatusCount {
  @Field(() => Status, { description: 'The status.' })
  status!: Status;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** How many disputes moved alike. */
@ObjectType({ description: 'How many disputes moved alike.' })
export class MonthMovementCount {
  @Field(() => StatusChange, { description: 'What the movement is called.' })
  movement!: StatusChange;

  @Field({ description: 'Its name.' })
  label!: string;

  @Field(() => Status, { nullable: true, description: 'Status before it; null where they were not counted.' })
  from!: Status | null;

  @Field(() => Status, {
    nullable: true,
    description: 'Status after it; null where they are not counted any more.',
  })
  to!: Status | null;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** Opening, movements and closing of all disputes or of some. */
@ObjectType({ description: 'Opening, movements and closing of all disputes or of some.' })
export class MonthCounts {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the type, department or sector; null for the whole.',
  })
  code!: string | null;

  @Field({ description: 'What is counted, in words.' })
  label!: string;

  @Field(() => [MonthStatusCount], { description: 'By status, as the edition before published them.' })
  opening!: readonly MonthStatusCount[];

  @Field(() => Int, { description: 'Sum of the opening.' })
  openingTotal!: number;

  @Field(() => [MonthMovementCount], { description: 'What moved.' })
  movements!: MonthMovementCount[];

  @Field(() => [MonthStatusCount], { description: 'By status, at the end of the month as it stands.' })
  closing!: readonly MonthStatusCount[];

  @Field(() => Int, { description: 'Sum of the closing.' })
  closingTotal!: number;

  @Field(() => Int, {
    description: 'Did not move, was reviewed, and is not an active dispute without events.',
  })
  confirmed!: number;

  @Field(() => Int, { description: 'Active, did not move, was reviewed, and nothing happened.' })
  noEvents!: number;

  @Field(() => Int, { description: 'Did not move as far as is known: nobody has reviewed it.' })
  notReviewed!: number;
}

/** A step of a dispute between the edition before and now. */
@ObjectType({ description: 'A step of a dispute between the edition before and now.' })
export class MonthStep {
  @Field({ description: 'Slug of the dispute.' })
  slug!: string;

  @Field({ description: 'Its title.' })
  title!: string;

  @Field(() => StatusChange, { description: 'What the movement is called.' })
  movement!: StatusChange;

  @Field({ description: 'Its name.' })
  label!: string;

  @Field(() => Status, { nullable: true, description: 'Status before it.' })
  from!: Status | null;

  @Field(() => Status, { nullable: true, description: 'Status after it.' })
  to!: Status | null;

  @Field(() => String, {
    nullable: true,
    description:
      'CORRECTION, LATE_ADDITION or RULE_CHANGE where a published change explains it; null for a move in the world.',
  })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'That reason in a sentence.' })
  sentence!: string | null;

  @Field({ description: 'It contradicts the edition before, and no published change says why.' })
  isUnexplained!: boolean;
}

/** Why a month cannot be closed. */
@ObjectType({ description: 'Why a month cannot be closed yet.' })
export class MonthFaultView {
  @Field(() => String, {
    nullable: true,
    description: 'Slug of the dispute at fault; null where no single one is.',
  })
  slug!: string | null;

  @Field({ description: 'What is wrong and what to do.' })
  sentence!: string;
}

/** The movement table of a month as it stands. */
@ObjectType({ description: 'The movement table of a month as it stands: computed, never typed.' })
export class MonthMovements {
  computed!: ComputedMonth;
  language!: Language;

  @Field({ description: 'The month, such as 2026-11.' })
  month!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The edition that the opening comes from, such as 2026-10-final.',
  })
  openingEdition!: string | null;

  @Field({
    description:
      'Whether opening and movements make the closing and every difference is explained: else it cannot close.',
  })
  addsUp!: boolean;

  @Field(() => [MonthFaultView], { description: 'What keeps it from being closed.' })
  faults!: MonthFaultView[];
}
