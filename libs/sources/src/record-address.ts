import { Field, ObjectType } from '@nestjs/graphql';
import { RecordKind } from '#minewatch/graphql';

/** Where a record is to be found today, whatever its address once was. */
@ObjectType({ description: 'Where a record is to be found today, whatever its address once was.' })
export class RecordAddress {
  @Field(() => RecordKind, { description: 'What the record is.' })
  kind!: RecordKind;

  @Field({ description: 'Slug under which it is found today: another one after a merge.' })
  slug!: string;

  @Field({ description: 'Whether it was merged into the record whose slug is given.' })
  isMerged!: boolean;

  @Field({ description: 'Whether it was withdrawn: its page is gone and its address stays taken.' })
  isWithdrawn!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, where it was.' })
  withdrawnReason!: string | null;
}
