import { SearchDocument } from './search-document.entity.js';

export { SearchModule } from './search.module.js';
export { searchReadings } from './search.reading.js';

export const searchEntities = [SearchDocument];
