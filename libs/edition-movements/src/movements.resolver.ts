import { Edition } from '#minewatch/editions';
import { AddedField } from '#minewatch/graphql';
import { Int, Resolver } from '@nestjs/graphql';
import { EditionRound } from './edition-round.entity.js';
import { MovementsArgs } from './movements.args.js';

/** Gives the movements that lead to an edition, and how many disputes were reviewed for it. */
@Resolver(() => Edition)
export class MovementsOfEditionResolver {
  @AddedField(() => EditionRound, {
    nullable: true,
    args: () => MovementsArgs,
    description: 'How the number of extractive disputes came from the edition before to this one.',
  })
  movements!: EditionRound | null;

  @AddedField(() => Int, {
    nullable: true,
    description: 'How many disputes somebody reviewed for the month.',
  })
  reviewedCount!: number | null;

  @AddedField(() => Int, {
    nullable: true,
    description:
      'How many disputes nobody reviewed for the month, withdrawn and merged ones aside: whether something changed in them is not said.',
  })
  notReviewedCount!: number | null;
}
