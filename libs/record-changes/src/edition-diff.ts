import { ReadField } from '#minewatch/graphql';
import { Edition } from '#minewatch/editions';
import { RecordKind } from '#minewatch/sources';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RecordChangesArgs } from './edition-diff.args.js';
import { ChangeKind, RecordChangeConnection } from './record-change.js';
import { ChangeReason } from './revision.js';

/** How many records of a kind changed in one way for one reason. */
@ObjectType({
  description:
    'How many records of a kind changed in one way for one reason. A record that changed for two reasons is counted under each.',
})
export class ChangeTotal {
  @Field(() => RecordKind, { description: 'Kind of the records.' })
  kind!: RecordKind;

  @Field(() => ChangeKind, { description: 'What happened to them.' })
  change!: ChangeKind;

  @Field(() => ChangeReason, { description: 'Why.' })
  reason!: ChangeReason;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** What changed between two editions, or between an edition and today. */
@ObjectType({ description: 'What changed between two editions, or between an edition and today.' })
export class EditionDiff {
  @Field(() => Edition, { description: 'The earlier edition.' })
  from!: Edition;

  @Field(() => Edition, { nullable: true, description: 'The later edition; null: today.' })
  to!: Edition | null;

  @Field(() => Int, { description: 'How many records differ.' })
  count!: number;

  @Field(() => [ChangeTotal], {
    description: 'How many records changed, by kind, by what happened and by reason.',
  })
  totals!: ChangeTotal[];

  @ReadField(() => RecordChangeConnection, {
    args: () => RecordChangesArgs,
    description: 'Every record that was added, changed, merged, withdrawn or restored.',
  })
  changes!: RecordChangeConnection;
}
