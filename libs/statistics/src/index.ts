export { StatisticsModule } from './statistics.module.js';
export { statisticsReadings } from './statistics.reading.js';
