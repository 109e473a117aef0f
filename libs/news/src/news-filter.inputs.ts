import { DateRangeInput, DateTimeScalar } from '#minewatch/graphql';
import { SourceScale, SourceType } from '#minewatch/vocabulary';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';

const optional = (description: string) => ({ nullable: true, description });

/** Which news items are wanted; all conditions hold together. */
@InputType({
  description:
    'Which news items are wanted. All conditions hold together; in a list one of its values suffices.',
})
export class NewsFilter {
  @Field(
    () => String,
    optional('Words in either language, accents ignored, in headline, summary or publisher.'),
  )
  text?: string | null;

  @Field(() => [String], optional('About one of these disputes, by slug.'))
  dispute?: string[] | null;

  @Field(() => [String], optional('Reporting one of these events, by slug.'))
  event?: string[] | null;

  @Field(() => [String], optional('About one of these projects, by slug.'))
  project?: string[] | null;

  @Field(() => [String], optional('About one of these companies, by slug.'))
  company?: string[] | null;

  @Field(() => [String], optional('About one of these communities, by slug.'))
  community?: string[] | null;

  @Field(() => DateRangeInput, optional('Published between these days.'))
  between?: DateRangeInput | null;

  @Field(() => [String], optional('From one of these publishers, exactly as written.'))
  publisher?: string[] | null;

  @Field(() => [String], optional('Written in one of these languages, ISO 639-1.'))
  language?: string[] | null;

  @Field(() => [SourceType], optional('Of one of these kinds of source.'))
  sourceType?: SourceType[] | null;

  @Field(() => [SourceScale], optional('With one of these reaches.'))
  sourceScale?: SourceScale[] | null;

  @Field(
    () => [String],
    optional('Carried by one of these news pages of the Peru Support Group, such as psg:2016-02.'),
  )
  psgPage?: string[] | null;

  @Field(() => Boolean, optional('Whether its headline may be quoted.'))
  isQuotable?: boolean | null;

  @Field(() => Boolean, optional('Whether it is about an extractive conflict.'))
  isExtractive?: boolean | null;

  @Field(() => Boolean, optional('Whether it is about no dispute.'))
  hasNoDispute?: boolean | null;

  @Field(() => DateTimeScalar, optional('Added or changed at or after this instant.'))
  changedSince?: string | null;
}

/** How news items are ordered. */
export const NewsOrder = { DATE_DESC: 'DATE_DESC', DATE_ASC: 'DATE_ASC' } as const;

export type NewsOrder = (typeof NewsOrder)[keyof typeof NewsOrder];

registerEnumType(NewsOrder, {
  name: 'NewsOrder',
  description: 'How news items are ordered. An uncertain date stands at the first day that it can mean.',
  valuesMap: {
    DATE_DESC: { description: 'Latest first; those without a date last.' },
    DATE_ASC: { description: 'Earliest first; those without a date last.' },
  },
});
