import { Module } from '@nestjs/common';
import { EditionClosingResolver } from './edition-closing.resolver.js';
import { RedactedEditions } from './redacted-editions.service.js';

/** Brings the closing of months into the staff API. */
@Module({ providers: [EditionClosingResolver, RedactedEditions] })
export class EditionClosingModule {}
