import { DateScalar } from '#minewatch/graphql';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';

/** Which companies are wanted; all conditions hold together. */
@InputType({ description: 'Which companies are wanted; all conditions hold together.' })
export class CompanyFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'With a name like this, in use, registered, former or other; accents do not matter and a slip of the finger is forgiven.',
  })
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Registered or with its head office in one of these countries, ISO 3166-1 alpha-2.',
  })
  country?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Certainly or possibly listed on one of these exchanges on the day "on", ISO 10383 MIC such as "XLON".',
  })
  exchange?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is linked to the United Kingdom, certainly or possibly, on the day "on".',
  })
  isUkLinked?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it holds part of a project, directly or through others, certainly or possibly, on the day "on".',
  })
  hasProject?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether some dispute belongs to it by any attribution rule, at any time. False gives the companies without dispute.',
  })
  hasDispute?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day to which exchange, UK link and projects refer; today when absent.',
  })
  on?: string | null;
}

/** How companies are ordered. */
export const CompanyOrder = { NAME_ASC: 'NAME_ASC', NAME_DESC: 'NAME_DESC' } as const;

export type CompanyOrder = (typeof CompanyOrder)[keyof typeof CompanyOrder];

registerEnumType(CompanyOrder, {
  name: 'CompanyOrder',
  description: 'How companies are ordered.',
  valuesMap: {
    NAME_ASC: { description: 'By name, A to Z, accents ignored.' },
    NAME_DESC: { description: 'By name, Z to A, accents ignored.' },
  },
});
