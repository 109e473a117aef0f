import { Edition } from './edition.entity.js';
import { MonthRecord } from './month-record.entity.js';

export { EditionsModule } from './editions.module.js';
export { editionReadings } from './editions.reading.js';

export const editionEntities = [Edition, MonthRecord];
