import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '#minewatch/graphql';
import type { RecordKind } from '#minewatch/record-columns';
import { RecordKindEnum } from '#minewatch/record-forms';
import { StaffName } from './staff-name.js';

/** What a member of staff remarks on a record or a draft; it never becomes public. */
@ObjectType({ description: 'A remark on a record or a draft, for staff only.' })
export class Note {
  @Field(() => ID, { description: 'Number of the note.' })
  id!: number;

  @Field({ description: 'The remark.' })
  text!: string;

  @Field(() => StaffName, { description: 'Who made it.' })
  author!: StaffName;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  writtenAt!: Date;
}

/** A record by its address. */
@InputType({ description: 'A record by its address.' })
export class RecordAddressInput {
  @Field(() => RecordKindEnum, { description: 'What the record is.' })
  kind!: RecordKind;

  @Field({ description: 'Its slug.' })
  slug!: string;
}
