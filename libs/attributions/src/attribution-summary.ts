import { Attribution as AttributionRule } from '#minewatch/vocabulary';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** How much belongs to a company by one rule. */
@ObjectType({
  description:
    'How many extractive disputes belong to a company by one rule, certainly or possibly. Several owners of one project each have its disputes: such numbers of several companies must not be added up.',
})
export class AttributionSummary {
  @Field(() => AttributionRule, { description: 'The rule.' })
  rule!: AttributionRule;

  @Field(() => Int, { description: 'Extractive disputes.' })
  disputeCount!: number;

  @Field(() => Int, { description: 'Those of them that certainly belong to it.' })
  certainDisputeCount!: number;

  @Field(() => Int, { description: 'Events on which this rests; 0 for rules that rest on none.' })
  eventCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'People killed in these events; null when none of them states a number.',
  })
  dead!: number | null;
}
