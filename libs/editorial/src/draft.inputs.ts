import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { RecordKind } from '#minewatch/record-columns';
import { RecordDocumentInput, RecordKindEnum } from '#minewatch/record-forms';
import { RevisionReason } from '#minewatch/staff-records';
import { DraftAction, Side } from '#minewatch/drafts';

/** A draft as somebody wants it saved. */
@InputType({ description: 'A draft as somebody wants it saved.' })
export class SaveDraftInput {
  @Field(() => ID, { nullable: true, description: 'Draft to save; without it, a new one begins.' })
  id?: string;

  @Field(() => Int, { nullable: true, description: 'Version that was changed. Needed with id.' })
  expectedVersion?: number;

  @Field(() => DraftAction, {
    defaultValue: DraftAction.WRITE,
    description: 'What publishing does; it never changes.',
  })
  action!: DraftAction;

  @Field(() => RecordKindEnum, { nullable: true, description: 'What the record is. Needed without id.' })
  kind?: RecordKind;

  @Field({
    nullable: true,
    description: 'Slug of the record that changes; without it, the draft is of a new record.',
  })
  slug?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Revision of the record that the form showed; without it, the newest. Only without id.',
  })
  baseRevision?: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Bundle that a new draft joins; without it, it begins one.',
  })
  bundleId?: string;

  @Field({ nullable: true, description: 'Slug of the record that takes this one in. Needed to merge.' })
  mergeInto?: string;

  @Field(() => RecordDocumentInput, {
    nullable: true,
    description: 'The record as it is to be; sections and columns that are left out stay as they are.',
  })
  document?: RecordDocumentInput;

  @Field(() => RevisionReason, { nullable: true, description: 'Why it changes. Needed to submit.' })
  reason?: RevisionReason;

  @Field({
    nullable: true,
    description: 'The reason in an English sentence. One of the two is needed to submit.',
  })
  sentenceEn?: string;

  @Field({ nullable: true, description: 'The reason in a Spanish sentence.' })
  sentenceEs?: string;
}

/** Whose value is kept in a cell that two people changed. */
@InputType({ description: 'Whose value is kept in a cell that two people changed.' })
export class ConflictChoiceInput {
  @Field({ description: 'File of the row.' })
  file!: string;

  @Field(() => String, { nullable: true, description: 'The row, as the conflict names it.' })
  row?: string | null;

  @Field({ description: 'Column.' })
  column!: string;

  @Field(() => Side, { description: 'Whose value is kept.' })
  keep!: Side;
}
