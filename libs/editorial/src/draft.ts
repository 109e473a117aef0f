import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '#minewatch/graphql';
import type { RecordKind } from '#minewatch/record-columns';
import type { RecordDocument } from '#minewatch/record-documents';
import { RecordKindEnum } from '#minewatch/record-forms';
import { RevisionReason, StaffName } from '#minewatch/staff-records';
import { DraftAction, DraftStateEnum, type DraftState, type StoredDraft } from '#minewatch/drafts';

/** A proposed change of one record. Nothing of it is public until it is published. */
@ObjectType({
  description: 'A proposed change of one record. Nothing of it is public until it is published.',
})
export class Draft {
  recordId!: number | null;
  content!: RecordDocument;

  @Field(() => ID, { description: 'Number of the draft.' })
  id!: number;

  @Field(() => RecordKindEnum, { description: 'What the record is.' })
  kind!: RecordKind;

  @Field({
    description: 'Slug of the record, or the one proposed for a new one; empty while none was chosen.',
  })
  slug!: string;

  @Field({
    description: 'Name or title as the draft has it, in the language of who asks where there is one.',
  })
  title!: string;

  @Field(() => DraftAction, { description: 'What publishing it does.' })
  action!: DraftAction;

  @Field({ description: 'Whether the record begins with it.' })
  isNewRecord!: boolean;

  @Field(() => DraftStateEnum, { description: 'Where it stands.' })
  state!: DraftState;

  @Field(() => Int, {
    description: 'Counts saves: given back with the next one, so that nobody overwrites another.',
  })
  version!: number;

  @Field(() => ID, { description: 'Bundle: drafts that were logged together go together.' })
  bundleId!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Slug of the record that takes this one in, where it is a merge.',
  })
  mergeInto!: string | null;

  @Field(() => Int, { description: 'Revision that it began from; 0 for a new record.' })
  baseRevision!: number;

  @Field(() => Int, {
    description: 'The record’s newest revision by now; higher than baseRevision is a conflict.',
  })
  newestRevision!: number;

  @Field(() => RevisionReason, { nullable: true, description: 'Why what is published will change.' })
  reason!: RevisionReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reason in an English sentence, which becomes public.',
  })
  sentenceEn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reason in a Spanish sentence, which becomes public.',
  })
  sentenceEs!: string | null;

  @Field(() => [StaffName], { description: 'Everybody who wrote some of it: none of them can approve it.' })
  authors!: readonly StaffName[];

  @Field(() => StaffName, { nullable: true, description: 'Who approved it.' })
  reviewer!: StaffName | null;

  @Field({ description: 'Whether one of its authors approved it, in an organisation of one person.' })
  isSelfApproved!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was discarded, where it was.' })
  discardReason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last saved or moved.' })
  updatedAt!: Date;
}

/** The draft as the staff API gives it. */
export function draftOf(stored: StoredDraft, language: string): Draft {
  const own = stored.content.sections[0]?.rows[0] ?? {};
  const names = language === 'es' ? [own['title_es'], own['promise_es']] : [];
  const title = [
    ...names,
    own['title_en'],
    own['name'],
    own['headline'],
    own['promise_en'],
    stored.slug,
  ].find(Boolean);
  return { ...stored, title: title ?? '', isNewRecord: stored.recordId === null };
}
