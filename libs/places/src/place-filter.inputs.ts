import { UbigeoScalar } from '#minewatch/graphql';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { PlaceLevel } from './place-level.js';

/** Which places are wanted; all conditions hold together. */
@InputType({ description: 'Which places are wanted; all conditions hold together.' })
export class PlaceFilter {
  @Field(() => [PlaceLevel], { nullable: true, description: 'Of one of these levels.' })
  level?: PlaceLevel[] | null;

  @Field(() => UbigeoScalar, {
    nullable: true,
    description: 'Anywhere within the place of this code, not that place itself.',
  })
  within?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With a name like this; accents do not matter and a slip of the finger is forgiven.',
  })
  text?: string | null;
}

/** How places are ordered. */
export const PlaceOrder = { NAME_ASC: 'NAME_ASC', NAME_DESC: 'NAME_DESC', UBIGEO_ASC: 'UBIGEO_ASC' } as const;

export type PlaceOrder = (typeof PlaceOrder)[keyof typeof PlaceOrder];

registerEnumType(PlaceOrder, {
  name: 'PlaceOrder',
  description: 'How places are ordered.',
  valuesMap: {
    NAME_ASC: { description: 'By name, A to Z, accents ignored' },
    NAME_DESC: { description: 'By name, Z to A, accents ignored' },
    UBIGEO_ASC: {
      description: 'By code: a department before its provinces, a province before its districts',
    },
  },
});
