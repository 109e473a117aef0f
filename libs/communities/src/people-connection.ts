import { ConnectionType } from '#minewatch/graphql';
import { ObjectType } from '@nestjs/graphql';
import { People } from './people.entity.js';

/** A page of peoples. */
@ObjectType({ description: 'A page of peoples.' })
export class PeopleConnection extends ConnectionType('People', () => People, 'peoples') {}
