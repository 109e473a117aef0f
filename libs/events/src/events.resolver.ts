import { Community } from '#minewatch/communities';
import { Company } from '#minewatch/companies';
import { Dispute, DisputeStatus } from '#minewatch/disputes';
import { AddedField, RootField } from '#minewatch/graphql';
import { Project } from '#minewatch/projects';
import { SlugArgs } from '#minewatch/sources';
import { Resolver } from '@nestjs/graphql';
import { EventConnection } from './event-connection.js';
import { Event } from './event.entity.js';
import { EventsArgs, LatestEventsArgs } from './events.args.js';

/** Gives events. */
@Resolver()
export class EventsResolver {
  @RootField(() => Event, {
    nullable: true,
    args: () => SlugArgs,
    description: 'The event of this slug; null when there is none.',
  })
  event!: Event | null;

  @RootField(() => EventConnection, {
    args: () => EventsArgs,
    description: 'Events of all disputes and of none.',
  })
  events!: EventConnection;
}

/** Gives the events of a dispute. */
@Resolver(() => Dispute)
export class EventsOfDisputeResolver {
  @AddedField(() => EventConnection, { args: () => EventsArgs, description: 'What happened in it.' })
  events!: EventConnection;

  @AddedField(() => [Event], {
    args: () => LatestEventsArgs,
    description: 'Its latest events, latest first.',
  })
  latestEvents!: Event[];
}

/** Gives the event on which a status rests. */
@Resolver(() => DisputeStatus)
export class EventOfStatusResolver {
  @AddedField(() => Event, {
    nullable: true,
    description: 'Event on which the reading rests; null when none is given.',
  })
  basis!: Event | null;
}

/** Gives the events that name a company. */
@Resolver(() => Company)
export class EventsOfCompanyResolver {
  @AddedField(() => EventConnection, {
    args: () => EventsArgs,
    description:
      'Events that name this company. Those that happened while it owned a project are in its disputes.',
  })
  events!: EventConnection;
}

/** Gives the events that name a community. */
@Resolver(() => Community)
export class EventsOfCommunityResolver {
  @AddedField(() => EventConnection, {
    args: () => EventsArgs,
    description: 'Events that name this community.',
  })
  events!: EventConnection;
}

/** Gives the events at a project. */
@Resolver(() => Project)
export class EventsOfProjectResolver {
  @AddedField(() => EventConnection, {
    args: () => EventsArgs,
    description: 'Events at this project or in a dispute about it.',
  })
  events!: EventConnection;
}
