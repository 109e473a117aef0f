import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';

/** The languages everything is written in, as GraphQL names them. */
export const TextLanguage = { EN: 'EN', ES: 'ES' } as const;

export type TextLanguage = (typeof TextLanguage)[keyof typeof TextLanguage];

registerEnumType(TextLanguage, {
  name: 'Language',
  description: 'A language in which every public text is written.',
  valuesMap: { EN: { description: 'English.' }, ES: { description: 'Spanish.' } },
});

/** The argument of every text that is written in both languages. */
@ArgsType()
export class LanguageArgs {
  @Field(() => TextLanguage, {
    defaultValue: TextLanguage.EN,
    description:
      'The language wanted; where the text lacks it, the other one is given and marked as a fallback.',
  })
  language!: TextLanguage;
}
