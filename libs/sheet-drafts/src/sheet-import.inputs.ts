import { RevisionReason } from '#minewatch/staff-records';
import { Field, InputType } from '@nestjs/graphql';

/** A spreadsheet to take into drafts. */
@InputType({ description: 'A spreadsheet to take into drafts.' })
export class SheetImportInput {
  @Field({
    description:
      'Name of the file: disputes.csv, or any .xlsx whose sheets are called after files of records.',
  })
  fileName!: string;

  @Field({ description: 'The file in base 64, at most 8 MiB before.' })
  contentBase64!: string;

  @Field({ description: 'Only to see what is wrong: nothing is kept.' })
  isCheck!: boolean;

  @Field(() => RevisionReason, { nullable: true, description: 'Why these records change, for all drafts.' })
  reason?: RevisionReason;

  @Field({ nullable: true, description: 'The reason in an English sentence, for all drafts.' })
  sentenceEn?: string;

  @Field({ nullable: true, description: 'The reason in a Spanish sentence, for all drafts.' })
  sentenceEs?: string;
}
