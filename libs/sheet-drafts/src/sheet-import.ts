import { Draft } from '#minewatch/editorial';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SheetProblem } from './sheet-problem.js';

/** What became of a spreadsheet, or would become of it. */
@ObjectType({ description: 'What became of a spreadsheet, or would become of it.' })
export class SheetImport {
  @Field({ description: 'Whether its drafts were begun: never where it was only checked, or has an error.' })
  isDone!: boolean;

  @Field(() => Int, { description: 'New records that it names.' })
  newCount!: number;

  @Field(() => Int, { description: 'Records that it changes.' })
  changedCount!: number;

  @Field(() => Int, { description: 'Records of which it says what is published already.' })
  unchangedCount!: number;

  @Field(() => [SheetProblem], { description: 'Everything wrong, by sheet and row.' })
  problems!: SheetProblem[];

  @Field(() => [Draft], {
    description: 'One draft for each record, all in one bundle; none where it is not done.',
  })
  drafts!: Draft[];
}
