import { Edition } from '#minewatch/editions';
import { DateTimeScalar, LocalText, LocalTextField } from '#minewatch/graphql';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FieldChange } from './field-change.js';

/** Why what is published of a record changed. */
export const ChangeReason = {
  REAL_CHANGE: 'REAL_CHANGE',
  CORRECTION: 'CORRECTION',
  LATE_ADDITION: 'LATE_ADDITION',
  RULE_CHANGE: 'RULE_CHANGE',
} as const;

export type ChangeReason = (typeof ChangeReason)[keyof typeof ChangeReason];

registerEnumType(ChangeReason, {
  name: 'ChangeReason',
  description: 'Why what is published of a record changed.',
  valuesMap: {
    REAL_CHANGE: { description: 'Something changed in the world.' },
    CORRECTION: { description: 'What was published was wrong.' },
    LATE_ADDITION: { description: 'Something that was true before was learnt later.' },
    RULE_CHANGE: { description: 'Nothing changed but how it is counted or described.' },
  },
});

/** One published state of a record, with the reason of its change. */
@ObjectType({ description: 'One published state of a record, with the reason of its change.' })
export class RecordRevision {
  @Field(() => Int, { description: 'Running number within the record; 1 is its first publication.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: string;

  @Field(() => ChangeReason, { description: 'Why it changed.' })
  reason!: ChangeReason;

  @LocalTextField('The reason in a sentence.')
  sentence!: LocalText | null;

  @Field({
    description: 'Whether its own author approved it, as an organisation of one person may allow itself.',
  })
  isSelfApproved!: boolean;

  @Field(() => Edition, {
    nullable: true,
    description: 'The first edition that had it; null while none was closed since.',
  })
  firstEdition!: Edition | null;

  @Field(() => [FieldChange], {
    description: 'What differs from the revision before; nothing for the first one.',
  })
  changes!: FieldChange[];
}
