import { Company, Listing } from '#minewatch/companies';
import { Certainty, DateScalar, LanguageArgs, ReadField } from '#minewatch/graphql';
import { OwnershipPath } from '#minewatch/ownership';
import { UkLinkReason } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';

/** One reason why a company is linked to the United Kingdom on a day. */
@ObjectType({ description: 'One reason why a company is linked to the United Kingdom on a day.' })
export class UkLinkReasonDetail {
  @Field(() => UkLinkReason, { description: 'The reason.' })
  reason!: UkLinkReason;

  @Field(() => Certainty, { description: 'Whether it certainly holds on the day.' })
  certainty!: Certainty;

  @Field(() => Company, {
    description:
      'The company that is listed or registered itself: this one or, for UK_OWNED, an owner of it.',
  })
  company!: Company;

  @Field(() => UkLinkReason, { description: 'Why that company is linked by itself.' })
  companyReason!: UkLinkReason;

  @Field(() => Listing, {
    nullable: true,
    description: 'Its listing in London on the day; null when it is registered there instead.',
  })
  listing!: Listing | null;

  @Field(() => OwnershipPath, {
    nullable: true,
    description: 'For UK_OWNED the path by which that company holds a part of this one; else null.',
  })
  path!: OwnershipPath | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day of the unbroken time about the day in which it may hold for this reason; null when open.',
  })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day after that time; null when it lasts or is open.',
  })
  to!: string | null;

  @ReadField(() => String, {
    args: () => LanguageArgs,
    description:
      'The reason as a sentence: "BHP was listed on the London Stock Exchange (BHP) on 28 May 2012."',
  })
  explanation!: string;
}

/** Whether a company is linked to the United Kingdom on a day, and why. */
@ObjectType({
  description:
    'Whether a company is linked to the United Kingdom on a day, and why: listed in London, registered in the UK, or owned in part by such a company.',
})
export class UkLink {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field({ description: 'Whether it is linked, certainly or possibly.' })
  isUkLinked!: boolean;

  @Field(() => Certainty, {
    nullable: true,
    description: 'Whether it is certainly linked; null when it is not linked.',
  })
  certainty!: Certainty | null;

  @Field(() => [UkLinkReasonDetail], { description: 'Every reason; empty when it is not linked.' })
  reasons!: UkLinkReasonDetail[];
}
