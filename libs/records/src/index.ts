import { Citation } from './citation.entity.js';
import { CatalogueRecord } from './record.entity.js';
import { Source } from './source.entity.js';

export { Citation } from './citation.entity.js';
export { CatalogueRecord } from './record.entity.js';
export { RecordKind } from './record-kind.js';
export { Source } from './source.entity.js';

export const recordEntities = [CatalogueRecord, Source, Citation];
