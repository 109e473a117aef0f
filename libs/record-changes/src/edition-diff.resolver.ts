import { RootField } from '#minewatch/graphql';
import { Resolver } from '@nestjs/graphql';
import { EditionDiffArgs } from './edition-diff.args.js';
import { EditionDiff } from './edition-diff.js';

/** Tells what changed between two editions. */
@Resolver()
export class EditionDiffResolver {
  @RootField(() => EditionDiff, {
    nullable: true,
    args: () => EditionDiffArgs,
    description:
      'What changed between two editions, or between one and today; null when there is no such edition.',
  })
  editionDiff!: EditionDiff | null;
}
