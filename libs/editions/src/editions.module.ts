import { Module } from '@nestjs/common';
import { EditionsResolver } from './editions.resolver.js';

/** Brings editions and the state of the data into the schema. */
@Module({ providers: [EditionsResolver] })
export class EditionsModule {}
