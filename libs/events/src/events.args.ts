import { PageArgs } from '#minewatch/graphql';
import { ArgsType, Field, Int } from '@nestjs/graphql';
import { EventFilter } from './event-filter.inputs.js';
import { EventOrder } from './event-order.js';

/** Which events are wanted, in which order, and which page of them. */
@ArgsType()
export class EventsArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which events; all when left out.' })
  filter?: EventFilter | null;

  @Field(() => EventOrder, { defaultValue: EventOrder.DATE_DESC, description: 'In which order.' })
  orderBy!: EventOrder;
}

/** How many of the latest events are wanted. */
@ArgsType()
export class LatestEventsArgs {
  @Field(() => Int, { defaultValue: 3, description: 'How many, 20 at most.' })
  first!: number;
}
