import { Module } from '@nestjs/common';
import { CompaniesOfDisputeResolver, DisputesOfCompanyResolver } from './attributions.resolver.js';

/** Brings into the schema which dispute belongs to which company, and why. */
@Module({ providers: [CompaniesOfDisputeResolver, DisputesOfCompanyResolver] })
export class AttributionsModule {}
