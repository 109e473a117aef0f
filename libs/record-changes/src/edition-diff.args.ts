import { PageArgs } from '#minewatch/graphql';
import { RecordKind } from '#minewatch/sources';
import { ArgsType, Field } from '@nestjs/graphql';
import { ChangeKind } from './record-change.js';
import { ChangeReason } from './revision.js';

/** Which two states are compared. */
@ArgsType()
export class EditionDiffArgs {
  @Field({
    description:
      'The earlier edition: a month such as 2026-11, meaning its latest stage, or 2026-11-candidate.',
  })
  from!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The later edition, written in the same way; what is published today when left out.',
  })
  to?: string | null;
}

/** Since when the changes of an edition are wanted. */
@ArgsType()
export class EditionChangesArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The edition to compare it with; the last one of an earlier month when left out.',
  })
  from?: string | null;
}

/** Which of the changed records are wanted. */
@ArgsType()
export class RecordChangesArgs extends PageArgs {
  @Field(() => [RecordKind], { nullable: true, description: 'Kinds of record; all when left out.' })
  kinds?: RecordKind[] | null;

  @Field(() => [ChangeKind], { nullable: true, description: 'What happened to them; all when left out.' })
  happened?: ChangeKind[] | null;

  @Field(() => [ChangeReason], {
    nullable: true,
    description: 'One of these reasons was given; all when left out.',
  })
  reasons?: ChangeReason[] | null;
}
