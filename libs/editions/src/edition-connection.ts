import { ConnectionType } from '#minewatch/graphql';
import { ObjectType } from '@nestjs/graphql';
import { Edition } from './edition.entity.js';

/** A page of editions. */
@ObjectType({ description: 'A page of editions.' })
export class EditionConnection extends ConnectionType('Edition', () => Edition, 'editions') {}
