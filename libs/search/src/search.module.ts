import { Module } from '@nestjs/common';
import { SearchResolver } from './search.resolver.js';

/** Brings the search over all records into the schema. */
@Module({ providers: [SearchResolver] })
export class SearchModule {}
