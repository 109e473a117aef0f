export { trendReadings } from './trends.reading.js';
export { TrendsModule } from './trends.module.js';
