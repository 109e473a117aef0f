import { Edition } from '#minewatch/editions';
import { AddedField, RootField } from '#minewatch/graphql';
import { Resolver } from '@nestjs/graphql';
import { EditionChangesArgs, EditionDiffArgs } from './edition-diff.args.js';
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

/** Tells what changed with an edition. */
@Resolver(() => Edition)
export class EditionChangesResolver {
  @AddedField(() => EditionDiff, {
    nullable: true,
    args: () => EditionChangesArgs,
    description:
      'What changed since the last edition of an earlier month, or since another one; null for the first edition.',
  })
  changes!: EditionDiff | null;
}
