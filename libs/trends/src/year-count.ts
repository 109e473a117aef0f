import { Field, Int, ObjectType } from '@nestjs/graphql';

/** What is on record of one year. */
@ObjectType({
  description:
    'What is on record of one year. Such counts depend on what the press reports and on how freely people can speak: few can mean few reports.',
})
export class YearCount {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, {
    description:
      'Extractive disputes that were active on some day of the year; a status counts from the first day on which it may have begun.',
  })
  activeDisputes!: number;

  @Field(() => Int, {
    description:
      'Events of extractive disputes in the year, those found to be wrong left out; an event whose date spans two years falls under none.',
  })
  events!: number;
}
