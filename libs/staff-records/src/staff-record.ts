import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { RecordKind } from '#minewatch/record-columns';
import { RecordKindEnum } from '#minewatch/record-forms';

/** A record as staff see it: what is published, how it came to be, and what is said of it. */
@ObjectType({
  description: 'A record as staff see it: what is published, how it came to be, and what is said of it.',
})
export class StaffRecord {
  id!: number;

  @Field(() => RecordKindEnum, { description: 'What the record is.' })
  kind!: RecordKind;

  @Field({ description: 'Its slug, kept for ever.' })
  slug!: string;

  @Field({ description: 'Its name or title, in the language of who asks where there is one.' })
  title!: string;

  @Field(() => Int, { description: 'Number of the newest revision; a draft begins from it.' })
  revisionNumber!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Slug of the record that took it in, where it was merged.',
  })
  mergedInto!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, where it was.' })
  withdrawnReason!: string | null;
}
