import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '#minewatch/graphql';
import { StaffName } from './staff-name.js';

/** Why what is published changes. */
export const RevisionReason = {
  REAL_CHANGE: 'REAL_CHANGE',
  CORRECTION: 'CORRECTION',
  LATE_ADDITION: 'LATE_ADDITION',
  RULE_CHANGE: 'RULE_CHANGE',
} as const;

export type RevisionReason = (typeof RevisionReason)[keyof typeof RevisionReason];

registerEnumType(RevisionReason, {
  name: 'RevisionReason',
  description: 'Why what is published changes.',
  valuesMap: {
    REAL_CHANGE: { description: 'Something happened in the world.' },
    CORRECTION: { description: 'What was published was wrong.' },
    LATE_ADDITION: { description: 'It was so before, and is added only now.' },
    RULE_CHANGE: { description: 'We count or classify in another way.' },
  },
});

/** One published state of a record, with who made it. */
@ObjectType({ description: 'One published state of a record, with who made it.' })
export class StaffRevision {
  @Field(() => Int, { description: 'Running number within the record.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => RevisionReason, { description: 'Why it changed.' })
  reason!: RevisionReason;

  @Field(() => String, { nullable: true, description: 'The reason in an English sentence.' })
  sentenceEn!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason in a Spanish sentence.' })
  sentenceEs!: string | null;

  @Field({ description: 'Whether its author approved it, in an organisation of one person.' })
  isSelfApproved!: boolean;

  @Field(() => [StaffName], { description: 'Who wrote it; nobody where it was imported.' })
  authors!: StaffName[];

  @Field(() => StaffName, { nullable: true, description: 'Who approved it; nobody where it was imported.' })
  reviewer!: StaffName | null;
}
