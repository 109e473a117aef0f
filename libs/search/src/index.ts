export { SearchModule } from './search.module.js';
export { searchReadings } from './search.reading.js';
