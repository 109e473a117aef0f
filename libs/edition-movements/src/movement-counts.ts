import { Dispute } from '#minewatch/disputes';
import { LocalText, LocalTextField } from '#minewatch/graphql';
import { Status, StatusChange } from '#minewatch/vocabulary';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Why an edition says otherwise than the one before said of the same day. */
export const MovementReason = {
  CORRECTION: 'CORRECTION',
  LATE_ADDITION: 'LATE_ADDITION',
  RULE_CHANGE: 'RULE_CHANGE',
} as const;

export type MovementReason = (typeof MovementReason)[keyof typeof MovementReason];

registerEnumType(MovementReason, {
  name: 'MovementReason',
  description: 'Why an edition says otherwise than the one before said of the same day.',
  valuesMap: {
    CORRECTION: { description: 'What was published was wrong.' },
    LATE_ADDITION: { description: 'It was not known, or not recorded, at the time.' },
    RULE_CHANGE: { description: 'The rule by which it is counted changed.' },
  },
});

/** How many disputes had a status. */
@ObjectType({ description: 'How many disputes had a status.' })
export class StatusCount {
  @Field(() => Status, { description: 'The status.' })
  status!: Status;

  @Field(() => Int, { description: 'How many disputes.' })
  count!: number;
}

/** How many disputes moved alike. */
@ObjectType({ description: 'How many disputes moved alike.' })
export class MovementCount {
  @Field(() => StatusChange, { description: 'What the movement is called.' })
  movement!: StatusChange;

  @LocalTextField('Its name.', { nullable: false })
  label!: LocalText;

  @Field(() => Status, {
    nullable: true,
    description: 'Status before it; null where the dispute was not counted there.',
  })
  from!: Status | null;

  @Field(() => Status, {
    nullable: true,
    description: 'Status after it; null where the dispute is not counted there any more.',
  })
  to!: Status | null;

  @Field(() => Int, { description: 'How many disputes.' })
  count!: number;
}

/** Disputes that did not move. */
@ObjectType({
  description: 'Disputes that did not move. To be confirmed is one thing, not to be looked at another.',
})
export class StandingCounts {
  @Field(() => Int, { description: 'Reviewed, and nothing changed.' })
  confirmed!: number;

  @Field(() => Int, { description: 'Reviewed, active, and nothing happened in the month.' })
  noEvents!: number;

  @Field(() => Int, {
    description: 'Not reviewed, withdrawn and merged ones aside: nobody said whether something changed.',
  })
  notReviewed!: number;
}

/** A step of a dispute between two editions. */
@ObjectType({ description: 'A step of a dispute between two editions.' })
export class MovedDispute {
  @Field({ description: 'Permanent name of the dispute in addresses.' })
  slug!: string;

  @Field(() => Dispute, {
    nullable: true,
    description: 'The dispute; null where it is not published any more.',
  })
  dispute!: Dispute | null;

  @Field(() => StatusChange, { description: 'What the movement is called.' })
  movement!: StatusChange;

  @Field(() => Status, { nullable: true, description: 'Status before it; null where it was not counted.' })
  from!: Status | null;

  @Field(() => Status, { nullable: true, description: 'Status after it; null where it is not counted.' })
  to!: Status | null;

  @Field(() => MovementReason, {
    nullable: true,
    description: 'Why the past was changed; null for a move in the world.',
  })
  reason!: MovementReason | null;

  @LocalTextField('The reason in a sentence.')
  sentence!: LocalText | null;
}
