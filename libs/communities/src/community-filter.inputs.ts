import { UbigeoScalar } from '#minewatch/graphql';
import { BoundingBoxInput } from '#minewatch/places';
import { CommunityKind } from '#minewatch/vocabulary';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';

/** Which communities are wanted; all conditions hold together. */
@InputType({ description: 'Which communities are wanted; all conditions hold together.' })
export class CommunityFilter {
  @Field(() => String, {
    nullable: true,
    description: 'With a name like this; accents do not matter and a slip of the finger is forgiven.',
  })
  text?: string | null;

  @Field(() => [CommunityKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: CommunityKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Belonging to one of these peoples, by slug.' })
  people?: string[] | null;

  @Field(() => [UbigeoScalar], {
    nullable: true,
    description: 'In one of these departments, provinces or districts, by INEI code.',
  })
  place?: string[] | null;

  @Field(() => BoundingBoxInput, {
    nullable: true,
    description: 'With a point in this box; communities that are never drawn at a point are in none.',
  })
  boundingBox?: BoundingBoxInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it takes part in a dispute.' })
  hasDispute?: boolean | null;
}

/** How communities are ordered. */
export const CommunityOrder = { NAME_ASC: 'NAME_ASC', NAME_DESC: 'NAME_DESC' } as const;

export type CommunityOrder = (typeof CommunityOrder)[keyof typeof CommunityOrder];

registerEnumType(CommunityOrder, {
  name: 'CommunityOrder',
  description: 'How communities are ordered.',
  valuesMap: {
    NAME_ASC: { description: 'By name, A to Z, accents ignored.' },
    NAME_DESC: { description: 'By name, Z to A, accents ignored.' },
  },
});
