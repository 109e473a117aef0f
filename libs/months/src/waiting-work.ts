import { DateScalar, DateTimeScalar } from '#minewatch/graphql';
import { Status } from '#minewatch/vocabulary';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Why a draft waits for somebody. */
export const WaitingReason = {
  TO_REVIEW: 'TO_REVIEW',
  TO_PUBLISH: 'TO_PUBLISH',
  SENT_BACK: 'SENT_BACK',
} as const;

export type WaitingReason = (typeof WaitingReason)[keyof typeof WaitingReason];

registerEnumType(WaitingReason, {
  name: 'WaitingReason',
  description: 'Why a draft waits for the person who asks.',
  valuesMap: {
    TO_REVIEW: { description: 'Others wrote it, and it is in review.' },
    TO_PUBLISH: { description: 'It was approved and is to be published.' },
    SENT_BACK: { description: 'The person wrote some of it, and somebody else sent it back.' },
  },
});

/** A draft that waits for the person who asks. */
@ObjectType({ description: 'A draft that waits for the person who asks.' })
export class WaitingDraft {
  @Field(() => ID, { description: 'Number of the draft.' })
  id!: number;

  @Field({ description: 'Kind of its record.' })
  kind!: string;

  @Field({ description: 'Slug of its record, or the one proposed.' })
  slug!: string;

  @Field({ description: 'Name or title as the draft has it.' })
  title!: string;

  @Field(() => WaitingReason, { description: 'Why it waits.' })
  reason!: WaitingReason;

  @Field(() => [String], { description: 'Names of those who wrote it.' })
  authors!: string[];

  @Field(() => DateTimeScalar, { description: 'When it was last saved or moved.' })
  updatedAt!: Date;
}

/** What somebody else said on a draft. */
@ObjectType({ description: 'What somebody else said on an open draft that one wrote or spoke about.' })
export class CommentToMe {
  @Field(() => ID, { description: 'Number of the comment.' })
  id!: number;

  @Field({ description: 'The comment.' })
  text!: string;

  @Field({ description: 'Name of who made it.' })
  author!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  writtenAt!: Date;

  @Field(() => ID, { description: 'Number of the draft.' })
  draftId!: number;

  @Field({ description: 'Kind of the record of the draft.' })
  kind!: string;

  @Field({ description: 'Slug of the record of the draft.' })
  slug!: string;
}

/** A promise that is due soon or overdue. */
@ObjectType({
  description: 'A promise that is due within 60 days or overdue, and not known to be kept or broken.',
})
export class DuePromise {
  @Field({ description: 'Slug of the agreement.' })
  slug!: string;

  @Field({ description: 'What was promised.' })
  promise!: string;

  @Field({ description: 'Slug of its dispute.' })
  disputeSlug!: string;

  @Field({ description: 'Title of its dispute.' })
  disputeTitle!: string;

  @Field({ description: 'When it is due, in EDTF.' })
  due!: string;

  @Field(() => DateScalar, { description: 'Last day on which it is due.' })
  dueBy!: string;

  @Field({ description: 'Whether that day has passed.' })
  isOverdue!: boolean;
}

/** A dispute about which the rule for silence asks. */
@ObjectType({ description: 'A task that the rule for silence raises. Nothing changes by itself.' })
export class SilenceTask {
  @Field({ description: 'Slug of the dispute.' })
  slug!: string;

  @Field({ description: 'Title of the dispute.' })
  title!: string;

  @Field(() => Status, { description: 'Its status.' })
  status!: Status;

  @Field(() => DateScalar, { description: 'Day of the last thing that is known of it.' })
  silentSince!: string;

  @Field({ description: 'What is to be decided.' })
  task!: string;
}

/** The written rule for silence, and where it applies. */
@ObjectType({ description: 'The written rule for silence, and the disputes to which it applies today.' })
export class Silence {
  @Field({ description: 'The rule.' })
  rule!: string;

  @Field(() => [SilenceTask], { description: 'The disputes, the longest silent first; 200 at most.' })
  tasks!: SilenceTask[];
}
