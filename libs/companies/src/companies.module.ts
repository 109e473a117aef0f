import { Module } from '@nestjs/common';
import { CompaniesResolver } from './companies.resolver.js';

/** Brings companies into the schema. */
@Module({ providers: [CompaniesResolver] })
export class CompaniesModule {}
