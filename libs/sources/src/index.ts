import { Citation } from './citation.entity.js';
import { recordAddressReadings } from './record-addresses.reading.js';
import { CatalogueRecord } from './record.entity.js';
import { Source } from './source.entity.js';
import { citationReadings } from './sources.reading.js';

export { Citation } from './citation.entity.js';
export { namesLike } from './name-matching.js';
export { RecordAddress } from './record-address.js';
export { oneBySlug } from './record-addresses.reading.js';
export { SlugArgs } from './record.args.js';
export { RecordKind } from '#minewatch/graphql';
export { Source } from './source.entity.js';
export { SourcesModule } from './sources.module.js';
export { citedFields, ownSource } from './sources.reading.js';

export const sourceEntities = [CatalogueRecord, Source, Citation];
export const sourceReadings = [...citationReadings, ...recordAddressReadings];
