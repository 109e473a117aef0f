import { Field, ObjectType } from '@nestjs/graphql';
import { describeEdtf, describeEdtfError, EdtfError, parseEdtf } from '#minewatch/edtf';
import type { Language } from '#minewatch/shared';

/** What a date was understood as while somebody types it. */
@ObjectType({ description: 'What a date in EDTF was understood as.' })
export class CheckedDate {
  @Field(() => String, {
    nullable: true,
    description: 'The date in words, such as “between 1 August and 30 September 2012”.',
  })
  sentence!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Earliest day that it can mean; null where there is none.',
  })
  earliest!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Latest day that it can mean; null where there is none.',
  })
  latest!: string | null;

  @Field(() => String, { nullable: true, description: 'How exact it is: a code of date_precision.' })
  precision!: string | null;

  @Field(() => String, { nullable: true, description: 'What is wrong with it, and what to write instead.' })
  problem!: string | null;
}

/** Reads a date as a record's field would. */
export function checkDate(text: string, language: Language): CheckedDate {
  try {
    const date = parseEdtf(text.trim());
    const { earliest, latest, precision } = date;
    return { sentence: describeEdtf(date, language), earliest, latest, precision, problem: null };
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    const problem = describeEdtfError(error, language);
    return { sentence: null, earliest: null, latest: null, precision: null, problem };
  }
}
