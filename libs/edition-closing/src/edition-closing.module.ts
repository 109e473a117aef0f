import { Module } from '@nestjs/common';
import { EditionClosingResolver } from './edition-closing.resolver.js';

/** Brings the closing of months into the staff API. */
@Module({ providers: [EditionClosingResolver] })
export class EditionClosingModule {}
