import { headlineReadings } from './headline.reading.js';
import { UkLinkPeriods } from './uk-link-periods.entity.js';
import { linkReadings } from './uk-links.reading.js';

export { UkLinksModule } from './uk-links.module.js';

export const ukLinkEntities = [UkLinkPeriods];
export const ukLinkReadings = [...linkReadings, ...headlineReadings];
