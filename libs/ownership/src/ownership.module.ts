import { Module } from '@nestjs/common';
import { OwnershipOfCompanyResolver, OwnershipOfProjectResolver } from './ownership.resolver.js';

/** Brings ownership through time into the schema. */
@Module({ providers: [OwnershipOfCompanyResolver, OwnershipOfProjectResolver] })
export class OwnershipModule {}
