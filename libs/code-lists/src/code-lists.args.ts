import { ArgsType, Field } from '@nestjs/graphql';

/** Which list of codes is wanted. */
@ArgsType()
export class VocabularyArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Name of a list, such as "event_type"; all lists when left out.',
  })
  list?: string | null;
}
