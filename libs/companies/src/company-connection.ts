import { ConnectionType } from '#minewatch/graphql';
import { ObjectType } from '@nestjs/graphql';
import { Company } from './company.entity.js';

/** A page of companies. */
@ObjectType({ description: 'A page of companies.' })
export class CompanyConnection extends ConnectionType('Company', () => Company, 'companies') {}
