import { ArgsType, Field } from '@nestjs/graphql';
import { RecordKind } from '#minewatch/graphql';

/** Which record of a kind is wanted. */
@ArgsType()
export class SlugArgs {
  @Field({ description: 'Permanent address of the record within its kind.' })
  slug!: string;
}

/** Which record is wanted, of whatever kind. */
@ArgsType()
export class RecordArgs extends SlugArgs {
  @Field(() => RecordKind, { description: 'What the record is.' })
  kind!: RecordKind;
}
