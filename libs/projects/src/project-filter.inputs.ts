import { DateScalar, UbigeoScalar } from '#minewatch/graphql';
import { BoundingBoxInput } from '#minewatch/places';
import { Commodity, LegalMode, ProjectKind, Sector, ProjectStage as Stage } from '#minewatch/vocabulary';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';

/** Which projects are wanted; all conditions hold together. */
@InputType({ description: 'Which projects are wanted; all conditions hold together.' })
export class ProjectFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'With a name like this, in use or other; accents do not matter and a slip of the finger is forgiven.',
  })
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Held in part by one of these companies, by slug, directly or through others, certainly or possibly, on the day "on".',
  })
  company?: string[] | null;

  @Field(() => [Stage], {
    nullable: true,
    description: 'Certainly or possibly in one of these stages on the day "on".',
  })
  stage?: Stage[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day to which company and stage refer; today when absent.',
  })
  on?: string | null;

  @Field(() => [UbigeoScalar], {
    nullable: true,
    description: 'In one of these departments, provinces or districts, by INEI code.',
  })
  place?: string[] | null;

  @Field(() => BoundingBoxInput, {
    nullable: true,
    description:
      'With a point, line or area in this box; a project that is never drawn at a point counts by its lines and areas alone.',
  })
  boundingBox?: BoundingBoxInput | null;

  @Field(() => [Commodity], { nullable: true, description: 'Taking out or carrying one of these.' })
  commodity?: Commodity[] | null;

  @Field(() => [Sector], { nullable: true, description: 'Of one of these sectors.' })
  sector?: Sector[] | null;

  @Field(() => [LegalMode], { nullable: true, description: 'Of one of these legal modes.' })
  legalMode?: LegalMode[] | null;

  @Field(() => [ProjectKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: ProjectKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it counts in totals of extractive projects.',
  })
  isExtractive?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a dispute is about it.' })
  hasDispute?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has a line or an area.' })
  hasShape?: boolean | null;
}

/** How projects are ordered. */
export const ProjectOrder = { NAME_ASC: 'NAME_ASC', NAME_DESC: 'NAME_DESC' } as const;

export type ProjectOrder = (typeof ProjectOrder)[keyof typeof ProjectOrder];

registerEnumType(ProjectOrder, {
  name: 'ProjectOrder',
  description: 'How projects are ordered.',
  valuesMap: {
    NAME_ASC: { description: 'By name, A to Z, accents ignored.' },
    NAME_DESC: { description: 'By name, Z to A, accents ignored.' },
  },
});
