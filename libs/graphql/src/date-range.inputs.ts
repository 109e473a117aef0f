import { Field, InputType } from '@nestjs/graphql';
import { Certainty } from './certainty.js';
import { badInput } from './request-errors.js';
import { DateScalar } from './scalars.js';
import { allOf, sql, type Sql } from './sql.js';

/** Days between which something is looked for. */
@InputType({
  description: 'Days between which something is looked for, both included; an end left out is open.',
})
export class DateRangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'First day; open when left out.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; open when left out.' })
  to?: string | null;

  @Field(() => Certainty, {
    defaultValue: Certainty.POSSIBLE,
    description:
      'CERTAIN: only what lies between the days however its date is read. POSSIBLE: also what may lie between them.',
  })
  certainty!: Certainty;
}

/**
 * Condition that a date, given by its earliest and latest day, lies in the range as surely as asked. A missing bound of the
 * date makes it match nothing. @throws RequestError BAD_INPUT when the range ends before it begins
 */
export function liesBetween(
  date: { readonly earliest: Sql; readonly latest: Sql },
  { from, to }: Pick<DateRangeInput, 'from' | 'to'>,
  certainty: Certainty,
): Sql {
  if (from && to && from > to)
    throw badInput(`A range of days begins before it ends: ${from} is after ${to}.`);
  const [first, last] =
    certainty === Certainty.CERTAIN ? [date.earliest, date.latest] : [date.latest, date.earliest];
  const conditions = [sql`${date.earliest} is not null`];
  if (from) conditions.push(sql`${first} >= ${from}`);
  if (to) conditions.push(sql`${last} <= ${to}`);
  return allOf(conditions);
}
