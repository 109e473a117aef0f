import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Allow,
  CurrentStaff,
  DeskLanguage,
  type Staff,
  type StaffContext,
  StaffDatabase,
} from '#minewatch/auth';
import {
  DraftStateEnum,
  listDrafts,
  type DraftState,
  type StoredDraft,
  type ThreeSides,
} from '#minewatch/drafts';
import type { RecordKind } from '#minewatch/record-columns';
import { documentOf, RecordKindEnum } from '#minewatch/record-forms';
import { StaffRecord } from '#minewatch/staff-records';
import type { Language } from '#minewatch/shared';
import { conflictIn, problemsOf } from './describe-drafts.js';
import { SavedDraft } from './draft-answers.js';
import { draftId } from './draft-ids.js';
import { wrongInput } from './draft-refusals.js';
import { ConflictChoiceInput, SaveDraftInput } from './draft.inputs.js';
import { Draft, draftOf } from './draft.js';
import type { DraftWords } from './draft-words.js';
import { Drafts } from './drafts.service.js';

const OPEN: DraftState[] = ['DRAFT', 'IN_REVIEW', 'APPROVED'];
const idArgument = { type: () => ID, description: 'Number of the draft.' } as const;
const versionArgument = { type: () => Int, description: 'Version of the draft that was looked at.' } as const;
const inLanguage = {
  type: () => DeskLanguage,
  nullable: true,
  description: 'Language of the problems; without it, the language of who asks.',
} as const;

/** Lets staff find, begin and write drafts. */
@Resolver(() => StaffRecord)
export class DraftsResolver {
  constructor(
    private readonly database: StaffDatabase,
    private readonly service: Drafts,
  ) {}

  @Query(() => [Draft], { name: 'drafts', description: 'Drafts, the one that was saved last first.' })
  @Allow('mayRead')
  async list(
    @CurrentStaff() staff: Staff,
    @Args('states', {
      type: () => [DraftStateEnum],
      defaultValue: OPEN,
      description: 'Only those that stand so.',
    })
    states: DraftState[],
    @Args('mine', { defaultValue: false, description: 'Only those of which one wrote something.' })
    mine: boolean,
    @Args('first', { type: () => Int, defaultValue: 200, description: 'How many, at most 1000.' })
    first: number,
  ): Promise<Draft[]> {
    const most = Math.min(Math.max(first, 1), 1000);
    const drafts = await listDrafts(this.database, {
      states,
      first: most,
      ...(mine ? { authorId: staff.id } : {}),
    });
    return drafts.map((draft) => draftOf(draft, staff.language));
  }

  @Query(() => Draft, { nullable: true, description: 'A draft; null where there is none of this number.' })
  @Allow('mayRead')
  async draft(@CurrentStaff() staff: Staff, @Args('id', idArgument) id: string): Promise<Draft | null> {
    const [found] = await listDrafts(this.database, { ids: [draftId(id)] });
    return found ? draftOf(found, staff.language) : null;
  }

  @Mutation(() => SavedDraft, {
    description: 'Begins a draft or saves it, with whatever problems it has; never over what another saved.',
  })
  @Allow('mayDraft')
  async saveDraft(
    @CurrentStaff() staff: Staff,
    @Args('input', { description: 'The draft.' }) input: SaveDraftInput,
    @Args('language', inLanguage) language?: Language,
  ): Promise<SavedDraft> {
    const words = wordsOf(input);
    if (input.id == null)
      return this.#tell(await this.#begin(staff, input, words), null, language ?? staff.language);
    if (input.expectedVersion == null)
      throw wrongInput('expectedVersion', {
        en: 'say which version was changed',
        es: 'diga qué versión se cambió',
      });
    const saved = await this.service.save(staff, draftId(input.id), input.expectedVersion, words);
    return this.#tell(saved.draft, saved.conflict, language ?? staff.language);
  }

  @Mutation(() => SavedDraft, {
    description:
      'Brings a draft up to the newest revision of its record. What only one side changed is kept as that side has it; where both did, somebody chooses. What was approved is to be reviewed again.',
  })
  @Allow('mayDraft')
  async rebaseDraft(
    @CurrentStaff() staff: Staff,
    @Args('id', idArgument) id: string,
    @Args('expectedVersion', versionArgument) expectedVersion: number,
    @Args('choices', {
      type: () => [ConflictChoiceInput],
      defaultValue: [],
      description: 'Whose value is kept where.',
    })
    choices: ConflictChoiceInput[],
  ): Promise<SavedDraft> {
    const choose = ({ file, row, column }: ThreeSides) =>
      choices.find((each) => each.file === file && (each.row ?? null) === row && each.column === column)
        ?.keep ?? null;
    const { draft, conflict } = await this.service.rebase(staff, draftId(id), expectedVersion, choose);
    return this.#tell(draft, conflict, staff.language);
  }

  @Mutation(() => SavedDraft, {
    description: 'Begins a draft that makes a record what one of its revisions was.',
  })
  @Allow('mayDraft')
  async restoreRevision(
    @CurrentStaff() staff: Staff,
    @Args('kind', { type: () => RecordKindEnum, description: 'What the record is.' }) kind: RecordKind,
    @Args('slug', { description: 'Its slug.' }) slug: string,
    @Args('number', { type: () => Int, description: 'Number of the revision.' }) number: number,
  ): Promise<SavedDraft> {
    const draft = await this.database.transaction((client) =>
      this.service.restore(client, staff, { kind, slug, number }),
    );
    return this.#tell(draft, null, staff.language);
  }

  @ResolveField(() => [Draft], { description: 'Open drafts of the record.' })
  async drafts(@Parent() { id }: StaffRecord, @Context() { language }: StaffContext): Promise<Draft[]> {
    const drafts = await listDrafts(this.database, { recordId: id, states: OPEN });
    return drafts.map((draft) => draftOf(draft, language));
  }

  #begin(staff: Staff, input: SaveDraftInput, words: DraftWords): Promise<StoredDraft> {
    const kind = input.kind ?? input.document?.kind;
    if (!kind) throw wrongInput('kind', { en: 'say what the record is', es: 'diga qué es el registro' });
    const { action, baseRevision, mergeInto } = input;
    const bundleId = input.bundleId == null ? null : draftId(input.bundleId);
    const wanted = { ...words, action, kind, slug: input.slug ?? null, baseRevision, bundleId, mergeInto };
    return this.database.transaction((client) => this.service.begin(client, staff, wanted));
  }

  async #tell(
    draft: StoredDraft,
    conflict: readonly ThreeSides[] | null,
    language: Language,
  ): Promise<SavedDraft> {
    return {
      isSaved: conflict === null,
      draft: draftOf(draft, language),
      problems: await problemsOf(this.database, draft, language),
      conflict: conflict && conflictIn(draft, conflict),
    };
  }
}

function wordsOf({ document, reason, sentenceEn, sentenceEs }: SaveDraftInput): DraftWords {
  return { ...(document ? { document: documentOf(document) } : {}), reason, sentenceEn, sentenceEs };
}
