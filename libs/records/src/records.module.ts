import { Module } from '@nestjs/common';
import { RecordsResolver } from './records.resolver.js';

/** Brings the addresses and sources of records into the schema. */
@Module({ providers: [RecordsResolver] })
export class RecordsModule {}
