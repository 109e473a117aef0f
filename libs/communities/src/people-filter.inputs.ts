import { Field, InputType, registerEnumType } from '@nestjs/graphql';

/** Which peoples are wanted. */
@InputType({ description: 'Which peoples are wanted.' })
export class PeopleFilter {
  @Field(() => String, {
    nullable: true,
    description: 'With a name like this; accents do not matter and a slip of the finger is forgiven.',
  })
  text?: string | null;
}

/** How peoples are ordered. */
export const PeopleOrder = { NAME_ASC: 'NAME_ASC', NAME_DESC: 'NAME_DESC' } as const;

export type PeopleOrder = (typeof PeopleOrder)[keyof typeof PeopleOrder];

registerEnumType(PeopleOrder, {
  name: 'PeopleOrder',
  description: 'How peoples are ordered.',
  valuesMap: {
    NAME_ASC: { description: 'By name, A to Z, accents ignored.' },
    NAME_DESC: { description: 'By name, Z to A, accents ignored.' },
  },
});
