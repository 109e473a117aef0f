import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DeskLanguage, type StaffContext, StaffDatabase } from '#minewatch/auth';
import { isOrganisationOfOne, listDrafts, MoveEnum, movesFor, type MoveName } from '#minewatch/drafts';
import { compareDocuments, type RecordDocument } from '#minewatch/record-documents';
import { RecordDocumentView, RecordProblem, viewOf } from '#minewatch/record-forms';
import { CellChange, Note, Notes } from '#minewatch/staff-records';
import type { Language } from '#minewatch/shared';
import { conflictOf, problemsOf } from './describe-drafts.js';
import { DraftConflict } from './draft-answers.js';
import { readBase } from './draft-sides.js';
import { Draft, draftOf } from './draft.js';
import { Drafts } from './drafts.service.js';

/** What is worked out of a draft when it is asked for. */
@Resolver(() => Draft)
export class DraftFieldsResolver {
  constructor(
    private readonly database: StaffDatabase,
    private readonly drafts: Drafts,
    private readonly notes: Notes,
  ) {}

  @ResolveField(() => RecordDocumentView, { description: 'The record as it is to be.' })
  document(@Parent() { content }: Draft): RecordDocumentView {
    return viewOf(content);
  }

  @ResolveField(() => RecordDocumentView, {
    nullable: true,
    description: 'The record as the draft began from it; null for a new one.',
  })
  async base(@Parent() { id }: Draft): Promise<RecordDocumentView | null> {
    const base = await this.#base(id);
    return base && viewOf(base);
  }

  @ResolveField(() => [CellChange], {
    description: 'What the draft changes, cell by cell, from what it began with.',
  })
  async changes(@Parent() { id, content, action }: Draft): Promise<CellChange[]> {
    const base = await this.#base(id);
    const isAway = action === 'MERGE' || action === 'WITHDRAW';
    return compareDocuments(base, isAway ? null : content);
  }

  @ResolveField(() => [RecordProblem], {
    description: 'What would keep it from being published, as things stand.',
  })
  async problems(
    @Parent() { id }: Draft,
    @Context() context: StaffContext,
    @Args('language', {
      type: () => DeskLanguage,
      nullable: true,
      description: 'Language of the problems; without it, the language of who asks.',
    })
    language?: Language,
  ): Promise<RecordProblem[]> {
    return problemsOf(this.database, await this.drafts.get(id), language ?? context.language);
  }

  @ResolveField(() => DraftConflict, {
    nullable: true,
    description:
      'What others published of the record since the draft began, field by field; null where none did.',
  })
  async conflict(@Parent() { id }: Draft): Promise<DraftConflict | null> {
    const draft = await this.drafts.get(id);
    return this.database.transaction((client) => conflictOf(client, draft));
  }

  @ResolveField(() => [MoveEnum], { description: 'What the one who asks may do with it.' })
  async moves(@Parent() { state, authors }: Draft, @Context() { staff }: StaffContext): Promise<MoveName[]> {
    if (!staff) return [];
    const isAuthor = authors.some(({ id }) => id === staff.id);
    return movesFor(state, { role: staff.role, isAuthor, isAlone: await isOrganisationOfOne(this.database) });
  }

  @ResolveField(() => [Note], { description: 'Comments on it, the oldest first.' })
  comments(@Parent() { id }: Draft): Promise<Note[]> {
    return this.notes.ofDraft(id);
  }

  @ResolveField(() => [Draft], { description: 'All drafts that were logged together, this one among them.' })
  async bundle(@Parent() { bundleId }: Draft, @Context() { language }: StaffContext): Promise<Draft[]> {
    const drafts = await listDrafts(this.database, { bundleId });
    return drafts.sort((one, other) => one.id - other.id).map((draft) => draftOf(draft, language));
  }

  async #base(id: number): Promise<RecordDocument | null> {
    const draft = await this.drafts.get(id);
    return this.database.transaction((client) => readBase(client, draft));
  }
}
