import { Allow, CurrentStaff, type Staff } from '#minewatch/auth';
import { Args, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Confirmations } from './confirmations.service.js';
import { MonthRound } from './month-round.js';
import { MonthRounds } from './month-round.service.js';

const whichOnes = { type: () => [String], description: 'Slugs of disputes.' } as const;

/** What confirming or undoing came to. */
@ObjectType({ description: 'What confirming or undoing came to.' })
export class ConfirmationResult {
  @Field(() => [String], { description: 'Slugs of the disputes for which it made a difference.' })
  changed!: string[];

  @Field(() => MonthRound, { description: 'The round as it stands now.' })
  round!: MonthRound;
}

/** Lets editors say that nothing changed. */
@Resolver()
export class ConfirmationsResolver {
  constructor(
    private readonly confirmations: Confirmations,
    private readonly rounds: MonthRounds,
  ) {}

  @Mutation(() => ConfirmationResult, {
    description: 'Says that one looked at disputes and that nothing changed in them in the open month.',
  })
  @Allow('mayLogTheMonth')
  async confirmUnchanged(
    @CurrentStaff() staff: Staff,
    @Args('disputeSlugs', whichOnes) slugs: string[],
  ): Promise<ConfirmationResult> {
    return this.#tell(staff, await this.confirmations.confirm(staff, slugs));
  }

  @Mutation(() => ConfirmationResult, {
    description: 'Takes back that nothing changed, in the open month; a review by publishing a change stays.',
  })
  @Allow('mayLogTheMonth')
  async undoConfirmation(
    @CurrentStaff() staff: Staff,
    @Args('disputeSlugs', whichOnes) slugs: string[],
  ): Promise<ConfirmationResult> {
    return this.#tell(staff, await this.confirmations.undo(staff, slugs));
  }

  async #tell(staff: Staff, changed: string[]): Promise<ConfirmationResult> {
    return { changed, round: await this.rounds.get(staff.id, staff.language, null) };
  }
}
