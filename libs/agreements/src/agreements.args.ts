import { PageArgs } from '#minewatch/graphql';
import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';

/** Which agreements are wanted; all conditions hold together. */
@InputType({ description: 'Which agreements are wanted; all conditions hold together.' })
export class AgreementFilter {
  @Field(() => [String], { nullable: true, description: 'In one of these disputes, by slug.' })
  dispute?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether kept; what is open or unknown is neither.' })
  isKept?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether overdue today.' })
  isOverdue?: boolean | null;
}

/** How agreements are ordered. */
export const AgreementOrder = { DUE_ASC: 'DUE_ASC', SIGNED_DESC: 'SIGNED_DESC' } as const;

export type AgreementOrder = (typeof AgreementOrder)[keyof typeof AgreementOrder];

registerEnumType(AgreementOrder, {
  name: 'AgreementOrder',
  description: 'How agreements are ordered.',
  valuesMap: {
    DUE_ASC: { description: 'Due first first; those without a due date last.' },
    SIGNED_DESC: { description: 'Signed last first; those without a date last.' },
  },
});

/** Which agreements are wanted, in which order, and which page of them. */
@ArgsType()
export class AgreementsArgs extends PageArgs {
  @Field(() => AgreementFilter, { nullable: true, description: 'Which agreements; all when left out.' })
  filter?: AgreementFilter | null;

  @Field(() => AgreementOrder, { defaultValue: AgreementOrder.SIGNED_DESC, description: 'In which order.' })
  orderBy!: AgreementOrder;
}
