import { Field, ObjectType } from '@nestjs/graphql';
import { DatePrecision } from '#minewatch/vocabulary';
import { part, value, type FieldReading } from './reading.js';
import { DateScalar, EdtfScalar } from './scalars.js';
import { identifier, sql } from './sql.js';

/** A date as far as it is known: the text as written, and the days it can mean. */
@ObjectType({
  description: 'A date as far as it is known: as it was written, and the first and last day it can mean.',
})
export class EdtfDate {
  @Field(() => EdtfScalar, { description: 'The date as written.' })
  edtf!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day it can mean; null when it is open at that side.',
  })
  earliest!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day it can mean; null when it is open at that side.',
  })
  latest!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: 'How much of it is known.' })
  precision!: DatePrecision | null;

  @Field(() => Boolean, { description: 'Written as approximate (`~`).' })
  isApproximate!: boolean;

  @Field(() => Boolean, { description: 'Written as uncertain (`?`).' })
  isUncertain!: boolean;
}

/** Reads a date from `<column>_edtf`, `_earliest`, `_latest` and `_precision`; null when nothing was written. */
export function edtfDate(column: string): FieldReading {
  return part(({ row }) => {
    const of = (suffix: string) => sql`${row}.${identifier(`${column}_${suffix}`)}`;
    return {
      isPresent: sql`${of('edtf')} is not null`,
      fields: {
        edtf: value(() => of('edtf')),
        earliest: value(() => of('earliest')),
        latest: value(() => of('latest')),
        precision: value(() => of('precision')),
        isApproximate: value(() => sql`${of('edtf')} ~ '[~%]'`),
        isUncertain: value(() => sql`${of('edtf')} ~ '[?%]'`),
      },
    };
  });
}
