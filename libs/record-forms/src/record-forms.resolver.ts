import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, DeskLanguage, type Staff, StaffDatabase } from '#minewatch/auth';
import type { RecordKind } from '#minewatch/record-columns';
import { describeForms } from '#minewatch/record-documents';
import type { Language } from '#minewatch/shared';
import { checkDate, CheckedDate } from './checked-date.js';
import { findChoices, RecordChoice } from './record-choice.js';
import { formIn, RecordFormView } from './record-form.js';
import { RecordKind as RecordKindEnum } from '#minewatch/graphql';

const MOST_CHOICES = 50;
const inLanguage = {
  type: () => DeskLanguage,
  nullable: true,
  description: 'Language of the words; without it, the language of who asks.',
} as const;

/** What forms ask while somebody fills them in. */
@Resolver()
export class RecordFormsResolver {
  constructor(private readonly database: StaffDatabase) {}

  @Query(() => [RecordFormView], { description: 'How records are written: their files, columns and codes.' })
  @Allow('mayRead')
  recordForms(
    @CurrentStaff() staff: Staff,
    @Args('kind', { type: () => RecordKindEnum, nullable: true, description: 'Only this kind of records.' })
    kind?: RecordKind,
    @Args('language', inLanguage) language?: Language,
  ): RecordFormView[] {
    const asked = describeForms().filter((form) => !kind || form.kind === kind);
    return asked.map((form) => formIn(language ?? staff.language, form));
  }

  @Query(() => CheckedDate, { description: 'What a date was understood as.' })
  @Allow('mayRead')
  checkDate(
    @CurrentStaff() staff: Staff,
    @Args('text', { description: 'The date as written, in EDTF.' }) text: string,
    @Args('language', inLanguage) language?: Language,
  ): CheckedDate {
    return checkDate(text, language ?? staff.language);
  }

  @Query(() => [RecordChoice], {
    description: 'Records that somebody may mean who is typing: blind to accents, forgiving misspelling.',
  })
  @Allow('mayRead')
  findRecords(
    @CurrentStaff() staff: Staff,
    @Args('text', { description: 'What was typed so far.' }) text: string,
    @Args('kinds', {
      type: () => [RecordKindEnum],
      defaultValue: [],
      description: 'Only these kinds; empty: all.',
    })
    kinds: RecordKind[],
    @Args('first', { type: () => Int, defaultValue: 10, description: `How many, at most ${MOST_CHOICES}.` })
    first: number,
    @Args('bundleId', {
      type: () => ID,
      nullable: true,
      description: 'New records of this bundle of drafts as well.',
    })
    bundleId?: string,
  ): Promise<RecordChoice[]> {
    const isNumber = bundleId !== undefined && /^\d{1,15}$/.test(bundleId);
    return findChoices(this.database, {
      text: text.slice(0, 200),
      kinds,
      first: Math.min(Math.max(first, 1), MOST_CHOICES),
      language: staff.language,
      bundleId: isNumber ? bundleId : null,
    });
  }
}
