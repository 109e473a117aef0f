import { ConnectionType } from '#minewatch/graphql';
import { ObjectType } from '@nestjs/graphql';
import { Agreement } from './agreement.entity.js';

/** A page of agreements. */
@ObjectType({ description: 'A page of agreements.' })
export class AgreementConnection extends ConnectionType('Agreement', () => Agreement, 'agreements') {}
