import { ConnectionType } from '#minewatch/graphql';
import { ObjectType } from '@nestjs/graphql';
import { LegalCase } from './legal-case.entity.js';

/** A page of legal cases. */
@ObjectType({ description: 'A page of legal cases.' })
export class LegalCaseConnection extends ConnectionType('LegalCase', () => LegalCase, 'legal cases') {}
