import { Certainty, ConnectionType, ReadField } from '#minewatch/graphql';
import { OnArgs } from '#minewatch/projects';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DisputeFacets } from './dispute-facets.js';
import { Dispute } from './dispute.entity.js';

/** What a row of a list of disputes says of the match. */
@ObjectType({ isAbstract: true })
class DisputeMatch {
  @Field(() => Certainty, {
    description: 'Whether it meets the filter in every reading of uncertain dates, or only in some.',
  })
  certainty!: Certainty;
}

/** A page of disputes. */
@ObjectType({ description: 'A page of disputes.' })
export class DisputeConnection extends ConnectionType('Dispute', () => Dispute, 'disputes', DisputeMatch) {
  @Field(() => Int, { description: 'How many of them match in every reading of uncertain dates.' })
  certainCount!: number;

  @ReadField(() => DisputeFacets, {
    args: () => OnArgs,
    description: 'How many disputes of the whole list fall under each code, the status on the day given.',
  })
  facets!: DisputeFacets;
}
