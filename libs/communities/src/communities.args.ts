import { PageArgs } from '#minewatch/graphql';
import { ArgsType, Field } from '@nestjs/graphql';
import { CommunityFilter, CommunityOrder } from './community-filter.inputs.js';
import { PeopleFilter, PeopleOrder } from './people-filter.inputs.js';

/** Which communities are wanted, in which order, and which page of them. */
@ArgsType()
export class CommunitiesArgs extends PageArgs {
  @Field(() => CommunityFilter, { nullable: true, description: 'Which communities; all when absent.' })
  filter?: CommunityFilter | null;

  @Field(() => CommunityOrder, { defaultValue: CommunityOrder.NAME_ASC, description: 'In which order.' })
  orderBy!: CommunityOrder;
}

/** Which peoples are wanted, in which order, and which page of them. */
@ArgsType()
export class PeoplesArgs extends PageArgs {
  @Field(() => PeopleFilter, { nullable: true, description: 'Which peoples; all when absent.' })
  filter?: PeopleFilter | null;

  @Field(() => PeopleOrder, { defaultValue: PeopleOrder.NAME_ASC, description: 'In which order.' })
  orderBy!: PeopleOrder;
}
