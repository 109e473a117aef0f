import type { Finding } from '#minewatch/record-columns';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { problemIn, RecordProblem } from '#minewatch/record-forms';
import type { RecordKind } from '#minewatch/record-columns';
import type { Language } from '#minewatch/shared';

/** A finding at its place in a spreadsheet. */
export interface SheetFinding extends Finding {
  /** Sheet, called as the file of records that it is. */
  readonly file: string | null;
  /** Row of the sheet, the header being row 1. */
  readonly line: number | null;
  readonly kind: RecordKind | null;
  readonly slug: string;
}

/** What is wrong with a spreadsheet, and where: as a person finds it there. */
@ObjectType({ description: 'What is wrong with a spreadsheet, and where.' })
export class SheetProblem {
  @Field(() => String, {
    description: 'How bad it is: ERROR keeps everything from being taken, WARNING and NOTE do not.',
  })
  severity!: RecordProblem['severity'];

  @Field(() => String, { nullable: true, description: 'Sheet, called as the file of records that it is.' })
  sheet!: string | null;

  @Field(() => Int, { nullable: true, description: 'Row of the sheet, the header being row 1.' })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'Column; null where the row or sheet is meant.' })
  column!: string | null;

  @Field({ description: 'Slug of the record, where the row says it; else empty.' })
  slug!: string;

  @Field({ description: 'What is wrong, and what was expected.' })
  message!: string;
}

/** The problem in words of one language. */
export function sheetProblemIn(language: Language, finding: SheetFinding): SheetProblem {
  const { kind, slug, file, line } = finding;
  const { severity, column, message } = problemIn(language, {
    ...finding,
    kind: kind ?? 'DISPUTE',
    row: null,
  });
  return { severity, sheet: file, row: line, column, slug, message };
}
