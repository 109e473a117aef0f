import { ConnectionType } from '#minewatch/graphql';
import { ObjectType } from '@nestjs/graphql';
import { Place } from './place.entity.js';

/** A page of places. */
@ObjectType({ description: 'A page of places.' })
export class PlaceConnection extends ConnectionType('Place', () => Place, 'places') {}
