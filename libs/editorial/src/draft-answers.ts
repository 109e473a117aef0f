import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RecordKind } from '#minewatch/record-columns';
import { RecordKindEnum, RecordProblem } from '#minewatch/record-forms';
import { Draft } from './draft.js';

/** A cell that is not the same for everybody. */
@ObjectType({ description: 'A cell that is not the same for everybody.' })
export class ConflictField {
  @Field({ description: 'File of the row.' })
  file!: string;

  @Field(() => String, { nullable: true, description: 'The row in words; null in the record’s own row.' })
  row!: string | null;

  @Field({ description: 'Column.' })
  column!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What both began from; null where the row was not there.',
  })
  base!: string | null;

  @Field(() => String, { nullable: true, description: 'What is there by now; null where the row is not.' })
  theirs!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What one wanted to save or publish; null where the row is not.',
  })
  mine!: string | null;

  @Field({ description: 'Whether both changed it, each in another way: somebody must choose.' })
  isClash!: boolean;
}

/** Two people changed the same: nothing was overwritten, and here is what each has. */
@ObjectType({
  description: 'Two people changed the same: nothing was overwritten, and here is what each has.',
})
export class DraftConflict {
  @Field(() => ID, { description: 'Draft that is in conflict.' })
  draftId!: number;

  @Field(() => RecordKindEnum, { description: 'What the record is.' })
  kind!: RecordKind;

  @Field({ description: 'Slug of the record.' })
  slug!: string;

  @Field(() => Int, { description: 'Version of the draft that is stored.' })
  version!: number;

  @Field(() => Int, { description: 'Revision that the draft began from.' })
  baseRevision!: number;

  @Field(() => Int, { description: 'The record’s newest revision.' })
  newestRevision!: number;

  @Field(() => [ConflictField], { description: 'Each cell that one of the two changed.' })
  fields!: ConflictField[];
}

/** What became of a draft that was to be saved. */
@ObjectType({ description: 'What became of a draft that was to be saved.' })
export class SavedDraft {
  @Field({ description: 'Whether it was saved; else there is a conflict.' })
  isSaved!: boolean;

  @Field(() => Draft, { description: 'The draft as it is stored.' })
  draft!: Draft;

  @Field(() => [RecordProblem], {
    description: 'What would keep it from being published. It is saved all the same.',
  })
  problems!: RecordProblem[];

  @Field(() => DraftConflict, {
    nullable: true,
    description: 'Where somebody else saved or published meanwhile.',
  })
  conflict!: DraftConflict | null;
}

/** What became of drafts that were to move: all of them moved, or none. */
@ObjectType({ description: 'What became of drafts that were to move: all of them moved, or none.' })
export class MovedDrafts {
  @Field({ description: 'Whether they moved.' })
  isDone!: boolean;

  @Field(() => [Draft], { description: 'The drafts as they stand.' })
  drafts!: Draft[];

  @Field(() => [RecordProblem], { description: 'What is wrong with them; errors keep them from moving.' })
  problems!: RecordProblem[];

  @Field(() => [DraftConflict], { description: 'Records that somebody else changed since a draft began.' })
  conflicts!: DraftConflict[];
}
