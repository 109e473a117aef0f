import { LocalText, LocalTextField } from '#minewatch/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** A code of a list, with what it is called in both languages. */
@ObjectType({ description: 'A code of a list, with what it is called in both languages.' })
export class Code {
  @Field({ description: 'The code, as an enum value of this schema.' })
  code!: string;

  @LocalTextField('What it is called.', { nullable: false })
  label!: LocalText;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place on the scale, lowest first, in lists that are one (intensity, precision).',
  })
  rank!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Heading it stands under, such as PROTEST among event types, in lists that have headings.',
  })
  group!: string | null;

  @Field(() => String, { nullable: true, description: 'Published list from which it is taken.' })
  derivesFrom!: string | null;
}

/** A list of codes, in its order. */
@ObjectType({ description: 'A list of codes, in its order.' })
export class CodeList {
  @Field({ description: 'Name of the list, such as "event_type"; its enum is EventType.' })
  list!: string;

  @Field(() => [Code], { description: 'Its codes, in the order of the list.' })
  codes!: Code[];
}
