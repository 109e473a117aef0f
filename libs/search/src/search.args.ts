import { PageArgs, TextLanguage } from '#minewatch/graphql';
import { RecordKind } from '#minewatch/sources';
import { ArgsType, Field } from '@nestjs/graphql';

/** What is looked for, and which page of what was found is wanted. */
@ArgsType()
export class SearchArgs extends PageArgs {
  @Field({
    description:
      'Words in English or Spanish, 200 characters at most. Accents and capitals do not matter; quotes keep words together, "or" gives a choice, a minus sign excludes.',
  })
  query!: string;

  @Field(() => TextLanguage, {
    defaultValue: TextLanguage.EN,
    description: 'Language wanted for titles and snippets; both languages are searched.',
  })
  language!: TextLanguage;

  @Field(() => [RecordKind], { nullable: true, description: 'Kinds of record; all when left out.' })
  kinds?: RecordKind[] | null;
}
