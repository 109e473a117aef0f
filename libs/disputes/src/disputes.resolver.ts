import { Community, People } from '#minewatch/communities';
import { DisputesArgs } from '#minewatch/dispute-filters';
import { AddedField, RootField } from '#minewatch/graphql';
import { Place } from '#minewatch/places';
import { Project } from '#minewatch/projects';
import { SlugArgs } from '#minewatch/sources';
import { Resolver } from '@nestjs/graphql';
import { DisputeConnection } from './dispute-connection.js';
import { Dispute } from './dispute.entity.js';

/** Gives disputes. */
@Resolver()
export class DisputesResolver {
  @RootField(() => Dispute, {
    nullable: true,
    args: () => SlugArgs,
    description: 'The dispute of this slug; null when there is none.',
  })
  dispute!: Dispute | null;

  @RootField(() => DisputeConnection, {
    args: () => DisputesArgs,
    description: 'Disputes, those that are not extractive among them and marked as such.',
  })
  disputes!: DisputeConnection;
}

/** Gives the disputes about a project. */
@Resolver(() => Project)
export class DisputesOfProjectResolver {
  @AddedField(() => DisputeConnection, {
    args: () => DisputesArgs,
    description: 'Disputes about this project.',
  })
  disputes!: DisputeConnection;
}

/** Gives the disputes of a community. */
@Resolver(() => Community)
export class DisputesOfCommunityResolver {
  @AddedField(() => DisputeConnection, {
    args: () => DisputesArgs,
    description: 'Disputes in which this community takes part.',
  })
  disputes!: DisputeConnection;
}

/** Gives the disputes of a people. */
@Resolver(() => People)
export class DisputesOfPeopleResolver {
  @AddedField(() => DisputeConnection, {
    args: () => DisputesArgs,
    description: 'Disputes in which communities of this people take part.',
  })
  disputes!: DisputeConnection;
}

/** Gives the disputes in a place. */
@Resolver(() => Place)
export class DisputesOfPlaceResolver {
  @AddedField(() => DisputeConnection, {
    args: () => DisputesArgs,
    description: 'Disputes in this place or in a place within it.',
  })
  disputes!: DisputeConnection;
}
