import { AddedField, RootField } from '#minewatch/graphql';
import { Place } from '#minewatch/places';
import { SlugArgs } from '#minewatch/sources';
import { Resolver } from '@nestjs/graphql';
import { CommunitiesArgs, PeoplesArgs } from './communities.args.js';
import { CommunityConnection } from './community-connection.js';
import { Community } from './community.entity.js';
import { PeopleConnection } from './people-connection.js';
import { People } from './people.entity.js';

/** Gives communities and peoples. */
@Resolver()
export class CommunitiesResolver {
  @RootField(() => Community, {
    nullable: true,
    args: () => SlugArgs,
    description: 'The community of this slug; null when there is none.',
  })
  community!: Community | null;

  @RootField(() => CommunityConnection, {
    args: () => CommunitiesArgs,
    description: 'Communities, towns, federations and rondas.',
  })
  communities!: CommunityConnection;

  @RootField(() => People, {
    nullable: true,
    args: () => SlugArgs,
    description: 'The people of this slug; null when there is none.',
  })
  people!: People | null;

  @RootField(() => PeopleConnection, {
    args: () => PeoplesArgs,
    description: 'Indigenous and original peoples.',
  })
  peoples!: PeopleConnection;
}

/** Gives the communities of a people. */
@Resolver(() => People)
export class CommunitiesOfPeopleResolver {
  @AddedField(() => CommunityConnection, {
    args: () => CommunitiesArgs,
    description: 'Communities that belong to this people.',
  })
  communities!: CommunityConnection;
}

/** Gives the communities of a place. */
@Resolver(() => Place)
export class CommunitiesOfPlaceResolver {
  @AddedField(() => CommunityConnection, {
    args: () => CommunitiesArgs,
    description: 'Communities in this place or in a place within it.',
  })
  communities!: CommunityConnection;
}
