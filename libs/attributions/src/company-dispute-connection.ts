import { Dispute, DisputeFacets } from '#minewatch/disputes';
import { ConnectionType, ReadField } from '#minewatch/graphql';
import { OnArgs } from '#minewatch/projects';
import { Field, ObjectType } from '@nestjs/graphql';
import { Attribution } from './attribution.js';

/** Why a dispute is in the list of a company. */
@ObjectType({ isAbstract: true })
class AttributedDispute {
  @Field(() => [Attribution], {
    description: 'By which of the rules asked for the dispute belongs to the company.',
  })
  attributions!: Attribution[];
}

/** A page of the disputes of a company. */
@ObjectType({
  description: 'A page of the disputes of a company, each with the reasons why it is one of them.',
})
export class CompanyDisputeConnection extends ConnectionType(
  'CompanyDispute',
  () => Dispute,
  'disputes',
  AttributedDispute,
) {
  @ReadField(() => DisputeFacets, {
    args: () => OnArgs,
    description: 'How many disputes of the whole list fall under each code; the status on the day given.',
  })
  facets!: DisputeFacets;
}
