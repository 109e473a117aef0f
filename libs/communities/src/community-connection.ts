import { ConnectionType } from '#minewatch/graphql';
import { ObjectType } from '@nestjs/graphql';
import { Community } from './community.entity.js';

/** A page of communities. */
@ObjectType({ description: 'A page of communities.' })
export class CommunityConnection extends ConnectionType('Community', () => Community, 'communities') {}
