import { Certainty, ConnectionType } from '#minewatch/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Event } from './event.entity.js';

/** What a row of a list of events says of the match. */
@ObjectType({ isAbstract: true })
class EventMatch {
  @Field(() => Certainty, {
    description: 'Whether it meets the filter in every reading of uncertain dates, or only in some.',
  })
  certainty!: Certainty;
}

/** A page of events. */
@ObjectType({ description: 'A page of events.' })
export class EventConnection extends ConnectionType('Event', () => Event, 'events', EventMatch) {
  @Field(() => Int, { description: 'How many of all match in every reading of uncertain dates.' })
  certainCount!: number;
}
