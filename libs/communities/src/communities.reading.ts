import {
  column,
  connection,
  defineReading,
  defineRoot,
  extendReading,
  list,
  localText,
  sql,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { location } from '#minewatch/places';
import { citedFields, namesLike, oneBySlug } from '#minewatch/sources';
import type { CommunitiesArgs, PeoplesArgs } from './communities.args.js';
import { communityConditions, communityOrder } from './community-conditions.js';
import { PeopleOrder } from './people-filter.inputs.js';

export const communityReadings: Reading[] = [
  defineReading('Community', {
    table: 'community',
    fields: {
      ...citedFields,
      kind: column('community_kind'),
      location: location(),
      note: localText('note'),
      peoples: list(
        'People',
        ({ row }, people) => ({
          from: sql`community_people cp join people ${people} on ${people}.id = cp.people_id`,
          where: sql`cp.community_id = ${row}.id`,
          orderBy: [sql`cp.position`, sql`${people}.id`],
        }),
        { size: 1 },
      ),
    },
  }),
  defineReading('People', {
    table: 'people',
    fields: {
      ...citedFields,
      communities: communities(
        (community, people) => sql`exists (select from community_people cp
        where cp.community_id = ${community}.id and cp.people_id = ${people}.id)`,
      ),
    },
  }),
  extendReading('Place', {
    communities: communities((community, place) => sql`${community}.ubigeo like ${place}.ubigeo || '%'`),
  }),
  defineRoot('community', oneBySlug('Community')),
  defineRoot('communities', communities()),
  defineRoot('people', oneBySlug('People')),
  defineRoot(
    'peoples',
    connection<PeoplesArgs>('People', ({ args }, people) => ({
      where: args.filter?.text ? namesLike(sql`${people}.name`, args.filter.text) : [],
      order: [{ by: sql`fold(${people}.name)`, descending: args.orderBy === PeopleOrder.NAME_DESC }],
    })),
  ),
];

/** Connection of the communities that stand in a relation to the row in hand, or of all. */
function communities(isOf?: (community: Sql, row: Sql) => Sql) {
  return connection<CommunitiesArgs>('Community', ({ args, row }, community) => ({
    where: [...(isOf ? [isOf(community, row)] : []), ...communityConditions(community, args.filter ?? {})],
    order: communityOrder(community, args.orderBy),
  }));
}
