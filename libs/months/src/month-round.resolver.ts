import { Allow, CurrentStaff, DeskLanguage, type Staff } from '#minewatch/auth';
import type { Language } from '#minewatch/shared';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DisputeToReview, MonthRound, ReviewedDispute, RoundProgress } from './month-round.js';
import { MonthRounds } from './month-round.service.js';
import { CommentToMe, DuePromise, Silence, WaitingDraft } from './waiting-work.js';

const MOST = 1000;
const howMany = { type: () => Int, defaultValue: 100, description: 'How many, at most 1000.' } as const;
const within = (first: number) => Math.min(Math.max(first, 1), MOST);

/** Shows staff the work of a month. */
@Resolver(() => MonthRound)
export class MonthRoundResolver {
  constructor(private readonly rounds: MonthRounds) {}

  @Query(() => MonthRound, { description: 'The work of the open month, or of another.' })
  @Allow('mayRead')
  monthRound(
    @CurrentStaff() staff: Staff,
    @Args('month', {
      type: () => String,
      nullable: true,
      description: 'Month, such as 2026-11; the open one when left out.',
    })
    month: string | null,
    @Args('language', {
      type: () => DeskLanguage,
      nullable: true,
      description: 'Language of the texts; the person’s own when left out.',
    })
    language: Language | null,
  ): Promise<MonthRound> {
    return this.rounds.get(staff.id, language ?? staff.language, month);
  }

  @ResolveField(() => [DisputeToReview], { description: 'Disputes not reviewed yet, the most urgent first.' })
  toReview(@Parent() round: MonthRound, @Args('first', howMany) first: number): Promise<DisputeToReview[]> {
    return this.rounds.listToReview(round, within(first));
  }

  @ResolveField(() => [ReviewedDispute], { description: 'Disputes that were reviewed, the last one first.' })
  reviewed(@Parent() round: MonthRound, @Args('first', howMany) first: number): Promise<ReviewedDispute[]> {
    return this.rounds.listReviewed(round, within(first));
  }

  @ResolveField(() => RoundProgress, { description: 'How far the round has come.' })
  progress(@Parent() round: MonthRound): Promise<RoundProgress> {
    return this.rounds.countProgress(round);
  }

  @ResolveField(() => [WaitingDraft], {
    description: 'Drafts that wait for the person who asks, the longest waiting first.',
  })
  waitingDrafts(@CurrentStaff() staff: Staff): Promise<WaitingDraft[]> {
    return this.rounds.listDrafts(staff);
  }

  @ResolveField(() => [CommentToMe], { description: 'Comments to the person who asks, the newest first.' })
  comments(@CurrentStaff() staff: Staff): Promise<CommentToMe[]> {
    return this.rounds.listComments(staff);
  }

  @ResolveField(() => [DuePromise], {
    description: 'Agreements due within 60 days or overdue, the longest overdue first.',
  })
  agreements(@Parent() round: MonthRound): Promise<DuePromise[]> {
    return this.rounds.listPromises(round);
  }

  @ResolveField(() => Silence, { description: 'The rule for silence, and the tasks that it raises.' })
  silence(@Parent() round: MonthRound): Promise<Silence> {
    return this.rounds.listSilent(round);
  }
}
