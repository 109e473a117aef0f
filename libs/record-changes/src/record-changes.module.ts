import { Module, type Provider } from '@nestjs/common';
import { EditionChangesResolver, EditionDiffResolver } from './edition-diff.resolver.js';
import { revisionsResolvers } from './revisions.resolver.js';

/** Brings the history of records and the differences between editions into the schema. */
@Module({ providers: [EditionDiffResolver, EditionChangesResolver, ...(revisionsResolvers as Provider[])] })
export class RecordChangesModule {}
