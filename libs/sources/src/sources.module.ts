import { Module } from '@nestjs/common';
import { RecordAddressesResolver } from './record-addresses.resolver.js';

/** Brings the addresses and sources of records into the schema. */
@Module({ providers: [RecordAddressesResolver] })
export class SourcesModule {}
