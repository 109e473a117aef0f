import { Field, ObjectType } from '@nestjs/graphql';
import { LanguageArgs, TextLanguage } from './text-language.js';
import { part, value, type FieldReading } from './reading.js';
import { ReadField } from './read-field.js';
import { identifier, sql } from './sql.js';

/** A text in the language asked for, or in the other one and marked so. */
@ObjectType({
  description: 'A text in the language asked for, or else in the other one, and then marked as a fallback.',
})
export class LocalText {
  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => TextLanguage, { description: 'The language it is written in.' })
  language!: TextLanguage;

  @Field(() => Boolean, {
    description: 'Whether the language asked for was missing, so that this is the other one.',
  })
  isFallback!: boolean;
}

/** A field that is a text in both languages, with the argument `language`; null when written in neither. */
export function LocalTextField(description: string, options: { nullable?: boolean } = {}): PropertyDecorator {
  return ReadField(() => LocalText, {
    description,
    nullable: options.nullable ?? true,
    args: () => LanguageArgs,
  });
}

/** Reads a bilingual text from `<column>_en` and `<column>_es`. */
export function localText(column: string): FieldReading {
  return part<Partial<LanguageArgs>>(({ row, args }) => {
    const english = sql`${row}.${identifier(`${column}_en`)}`;
    const spanish = sql`${row}.${identifier(`${column}_es`)}`;
    const inSpanish = args.language === TextLanguage.ES;
    const [asked, other] = inSpanish ? [spanish, english] : [english, spanish];
    const [name, otherName] = inSpanish ? [sql`'ES'`, sql`'EN'`] : [sql`'EN'`, sql`'ES'`];
    return {
      isPresent: sql`${asked} is not null or ${other} is not null`,
      fields: {
        text: value(() => sql`coalesce(${asked}, ${other})`),
        language: value(() => sql`case when ${asked} is null then ${otherName} else ${name} end`),
        isFallback: value(() => sql`${asked} is null`),
      },
    };
  });
}
