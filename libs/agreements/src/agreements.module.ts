import { Module } from '@nestjs/common';
import { AgreementsOfDisputeResolver, AgreementsResolver } from './agreements.resolver.js';

/** Brings agreements into the schema. */
@Module({ providers: [AgreementsResolver, AgreementsOfDisputeResolver] })
export class AgreementsModule {}
