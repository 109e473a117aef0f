import { DateScalar, DateTimeScalar } from '#minewatch/graphql';
import type { Language } from '#minewatch/shared';
import { Intensity, Phase, Status } from '#minewatch/vocabulary';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** A dispute that is to be looked at this month. */
@ObjectType({ description: 'A dispute that is to be looked at this month.' })
export class DisputeToReview {
  @Field({ description: 'Its slug.' })
  slug!: string;

  @Field({ description: 'Its title.' })
  title!: string;

  @Field(() => Status, { description: 'Status at the end of the month, as published so far.' })
  status!: Status;

  @Field(() => Phase, { nullable: true, description: 'Phase, while it is active.' })
  phase!: Phase | null;

  @Field(() => Intensity, { nullable: true, description: 'Intensity.' })
  intensity!: Intensity | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which its last event may have happened.',
  })
  lastEventOn!: string | null;

  @Field(() => [String], {
    description: 'Why it is where it is in the list, in words, the weightiest first.',
  })
  urgency!: string[];
}

/** A dispute that somebody looked at this month. */
@ObjectType({ description: 'A dispute that somebody looked at this month.' })
export class ReviewedDispute extends DisputeToReview {
  @Field({ description: 'Name of the person.' })
  reviewedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  reviewedAt!: Date;

  @Field({
    description:
      'Whether it was confirmed unchanged, which can be undone; else a change of it was published.',
  })
  isConfirmation!: boolean;
}

/** How far the round of a month has come. */
@ObjectType({ description: 'How far the round of a month has come: “23 of 45 reviewed”.' })
export class RoundProgress {
  @Field(() => Int, { description: 'Disputes that somebody looked at.' })
  reviewed!: number;

  @Field(() => Int, {
    description:
      'Disputes of the round: all that count but withdrawn and merged ones in which nothing happened.',
  })
  total!: number;

  @Field({ description: 'The same in a sentence.' })
  sentence!: string;
}

/** The work of a month. */
@ObjectType({
  description: 'The work of a month: what is to be looked at, and what waits for the person who asks.',
})
export class MonthRound {
  language!: Language;
  staffId!: number;
  today!: string;

  @Field({ description: 'The month, such as 2026-11.' })
  month!: string;

  @Field({ description: 'The month in words.' })
  title!: string;

  @Field({ description: 'Whether it is the open month: the first without an edition.' })
  isOpen!: boolean;
}
