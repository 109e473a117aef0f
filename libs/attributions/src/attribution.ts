import { Company } from '#minewatch/companies';
import { Dispute } from '#minewatch/disputes';
import { Event } from '#minewatch/events';
import { Certainty, DateScalar, LanguageArgs, ReadField } from '#minewatch/graphql';
import { LegalCase } from '#minewatch/legal-cases';
import { OwnershipPath } from '#minewatch/ownership';
import { Attribution as AttributionRule } from '#minewatch/vocabulary';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** An event on which an attribution rests. */
@ObjectType({ description: 'An event on which an attribution rests, and how surely.' })
export class AttributedEvent {
  @Field(() => Event, { description: 'The event.' })
  event!: Event;

  @Field(() => Certainty, {
    description:
      'Whether the company held or operated on every day that the date of the event can mean, or on some.',
  })
  certainty!: Certainty;

  @Field(() => [OwnershipPath], {
    description: 'By which stakes the company held part of a project of the dispute on the first such day.',
  })
  paths!: OwnershipPath[];
}

/** A dispute belongs to a company by a rule, with the reasons. */
@ObjectType({
  description:
    'A dispute belongs to a company by a rule, with the reasons: events, dated stakes, legal cases. The same dispute can belong to several companies, and to one by several rules.',
})
export class Attribution {
  @Field(() => AttributionRule, { description: 'The rule.' })
  rule!: AttributionRule;

  @Field(() => Certainty, {
    description: 'Whether the rule holds in every reading of uncertain dates, or only in some.',
  })
  certainty!: Certainty;

  @Field(() => Certainty, {
    nullable: true,
    description:
      'How surely it holds by what the company holds itself, not only through others; null when it holds through others alone.',
  })
  directCertainty!: Certainty | null;

  @Field(() => Company, { description: 'The company.' })
  company!: Company;

  @Field(() => Dispute, { description: 'The dispute.' })
  dispute!: Dispute;

  @ReadField(() => String, {
    args: () => LanguageArgs,
    description: 'The reason in a few sentences: which events, which stakes on which day, which case.',
  })
  explanation!: string;

  @Field(() => Int, {
    description: 'Events on which it rests, certainly or possibly; 0 for rules that rest on none.',
  })
  eventCount!: number;

  @Field(() => Int, { description: 'Those of them on which it certainly rests.' })
  certainEventCount!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'People killed in these events; null when none of them states a number or the rule rests on no event.',
  })
  dead!: number | null;

  @Field(() => Int, { nullable: true, description: 'People killed in the certain ones of these events.' })
  certainDead!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the first of these events.' })
  firstOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the last of these events.' })
  lastOn!: string | null;

  @Field(() => [Event], { description: 'The events on which it rests, earliest first.' })
  events!: Event[];

  @Field(() => [AttributedEvent], {
    description: 'The events on which it rests, each with how surely and by which stakes, earliest first.',
  })
  attributedEvents!: AttributedEvent[];

  @Field(() => [OwnershipPath], {
    description:
      'By which stakes: each chain once, on the day of the first event to which it applies; for CURRENT_OWNER today.',
  })
  paths!: OwnershipPath[];

  @Field(() => [LegalCase], { description: 'The cases in which it is a defendant, for the rule DEFENDANT.' })
  legalCases!: LegalCase[];
}
