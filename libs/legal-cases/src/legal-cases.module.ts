import { Module } from '@nestjs/common';
import {
  LegalCasesOfCompanyResolver,
  LegalCasesOfDisputeResolver,
  LegalCasesResolver,
} from './legal-cases.resolver.js';

/** Brings legal cases into the schema. */
@Module({ providers: [LegalCasesResolver, LegalCasesOfDisputeResolver, LegalCasesOfCompanyResolver] })
export class LegalCasesModule {}
