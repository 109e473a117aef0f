import { PageArgs } from '#minewatch/graphql';
import { ArgsType, Field } from '@nestjs/graphql';
import { DisputeFilter } from './dispute-filter.inputs.js';
import { DisputeOrder } from './dispute-order.js';

/** Which disputes are wanted, in which order, and which page of them. */
@ArgsType()
export class DisputesArgs extends PageArgs {
  @Field(() => DisputeFilter, { nullable: true, description: 'Which disputes; all when left out.' })
  filter?: DisputeFilter | null;

  @Field(() => DisputeOrder, { defaultValue: DisputeOrder.LAST_EVENT_DESC, description: 'In which order.' })
  orderBy!: DisputeOrder;
}
