import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, DeskLanguage, type Staff, StaffDatabase } from '#minewatch/auth';
import type { Language } from '#minewatch/shared';
import { describeMove } from './describe-drafts.js';
import { MovedDrafts } from './draft-answers.js';
import { draftIds } from './draft-ids.js';
import { DraftMoves, type Moved } from './draft-moves.service.js';

const ids = {
  name: 'ids',
  type: () => [ID],
  description: 'Drafts; those that were logged together go together.',
} as const;
const inLanguage = {
  name: 'language',
  type: () => DeskLanguage,
  nullable: true,
  description: 'Language of the problems; without it, the language of who asks.',
} as const;

/** Moves drafts on their way to the public, or back. */
@Resolver()
export class DraftMovesResolver {
  constructor(
    private readonly database: StaffDatabase,
    private readonly moves: DraftMoves,
  ) {}

  @Mutation(() => MovedDrafts, {
    description: 'Asks others to review drafts. Needs a reason, a sentence, and no errors.',
  })
  @Allow('maySubmit')
  async submitDrafts(
    @CurrentStaff() staff: Staff,
    @Args(ids) given: string[],
    @Args(inLanguage) language?: Language,
  ): Promise<MovedDrafts> {
    return this.#answer(this.moves.submit(staff, draftIds(given)), language ?? staff.language);
  }

  @Mutation(() => MovedDrafts, { description: 'Agrees to drafts of which one wrote nothing.' })
  @Allow('mayApproveTheChangesOfOthers')
  async approveDrafts(
    @CurrentStaff() staff: Staff,
    @Args(ids) given: string[],
    @Args(inLanguage) language?: Language,
  ): Promise<MovedDrafts> {
    return this.#answer(this.moves.approve(staff, draftIds(given)), language ?? staff.language);
  }

  @Mutation(() => MovedDrafts, {
    description: 'Makes approved drafts public, all in one transaction, or none of them.',
  })
  @Allow('mayPublish')
  async publishDrafts(
    @CurrentStaff() staff: Staff,
    @Args(ids) given: string[],
    @Args(inLanguage) language?: Language,
  ): Promise<MovedDrafts> {
    return this.#answer(this.moves.publish(staff, draftIds(given)), language ?? staff.language);
  }

  @Mutation(() => MovedDrafts, {
    description: 'Returns drafts to their authors with a comment, or takes back one’s own.',
  })
  @Allow('mayDraft')
  async sendBackDrafts(
    @CurrentStaff() staff: Staff,
    @Args(ids) given: string[],
    @Args('comment', { defaultValue: '', description: 'What to change; may be empty for one’s own drafts.' })
    comment: string,
  ): Promise<MovedDrafts> {
    return this.#answer(this.moves.sendBack(staff, draftIds(given), comment), staff.language);
  }

  @Mutation(() => MovedDrafts, { description: 'Gives drafts up. They are kept and can be reopened.' })
  @Allow('mayDraft')
  async discardDrafts(
    @CurrentStaff() staff: Staff,
    @Args(ids) given: string[],
    @Args('reason', { description: 'Why, for those who wrote them.' }) reason: string,
  ): Promise<MovedDrafts> {
    return this.#answer(this.moves.discard(staff, draftIds(given), reason), staff.language);
  }

  @Mutation(() => MovedDrafts, { description: 'Takes up again what was discarded.' })
  @Allow('mayDraft')
  async reopenDrafts(@CurrentStaff() staff: Staff, @Args(ids) given: string[]): Promise<MovedDrafts> {
    return this.#answer(this.moves.reopen(staff, draftIds(given)), staff.language);
  }

  async #answer(move: Promise<Moved>, language: Language): Promise<MovedDrafts> {
    return describeMove(this.database, await move, language);
  }
}
