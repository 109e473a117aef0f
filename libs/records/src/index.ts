import { Citation } from './citation.entity.js';
import { CatalogueRecord } from './record.entity.js';
import { Source } from './source.entity.js';

export { Citation } from './citation.entity.js';
export { namesLike } from './name-matching.js';
export { CatalogueRecord } from './record.entity.js';
export { RecordAddress } from './record-address.js';
export { SlugArgs } from './record.args.js';
export { RecordKind } from './record-kind.js';
export { oneBySlug, recordReadings } from './records.reading.js';
export { RecordsModule } from './records.module.js';
export { Source } from './source.entity.js';
export { citedFields, ownSource } from './sources.reading.js';

export const recordEntities = [CatalogueRecord, Source, Citation];
