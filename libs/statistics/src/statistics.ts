import { LanguageArgs, LocalText, LocalTextField, ReadField } from '#minewatch/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { StatisticsDimension } from './statistics.args.js';

/** Under which code of a dimension a row of statistics stands. */
@ObjectType({ description: 'Under which code of a dimension a row of statistics stands.' })
export class StatisticsKey {
  @Field(() => StatisticsDimension, { description: 'The dimension.' })
  dimension!: StatisticsDimension;

  @Field(() => String, {
    nullable: true,
    description:
      'Month (2012-05), year, code of the vocabulary, place code or slug of a company; null for what falls under none, such as a date that is not exact enough.',
  })
  code!: string | null;

  @LocalTextField('What it is called; null where there is no code.')
  label!: LocalText | null;
}

/** A row of statistics. */
@ObjectType({ description: 'A row of statistics.' })
export class StatisticsRow {
  @Field(() => [StatisticsKey], { description: 'Its codes, in the order of the dimensions asked.' })
  keys!: StatisticsKey[];

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** Counts by one or two dimensions, with what stands beside every count. */
@ObjectType({
  description:
    'Counts by one or two dimensions, extractive disputes alone. `total` counts each thing once; `rowTotal` adds up the rows, in which a dispute of four owners stands four times: the two are different things.',
})
export class Statistics {
  @Field(() => [StatisticsRow], {
    description:
      'The rows, in the order of time where a dimension is one, else the greatest first; 5,000 at most.',
  })
  rows!: StatisticsRow[];

  @Field(() => Int, { description: 'How many in all, each counted once.' })
  total!: number;

  @Field(() => Int, { description: 'Sum of the rows, where one thing can stand in several.' })
  rowTotal!: number;

  @Field(() => Int, { description: 'How many sources the things counted rest on.' })
  sourceCount!: number;

  @ReadField(() => String, {
    args: () => LanguageArgs,
    description: 'What is counted and what such counts depend on; to be shown beside them.',
  })
  note!: string;
}
