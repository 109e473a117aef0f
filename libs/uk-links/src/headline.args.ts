import { Certainty } from '#minewatch/graphql';
import { OnArgs } from '#minewatch/projects';
import { ArgsType, Field } from '@nestjs/graphql';

/** The day of the headline figure, and how sure its firms must be. */
@ArgsType()
export class HeadlineArgs extends OnArgs {
  @Field(() => Certainty, {
    defaultValue: Certainty.POSSIBLE,
    description:
      'CERTAIN counts only firms that certainly were linked and certainly held a project on the day, and disputes only about such projects.',
  })
  certainty!: Certainty;
}
