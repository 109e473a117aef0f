import { EventCommunity, EventCompany, EventMobilisation, EventProject } from './event-links.entity.js';
import { Event } from './event.entity.js';

export { Event } from './event.entity.js';
export { EventsModule } from './events.module.js';
export { eventReadings } from './events.reading.js';

export const eventEntities = [Event, EventMobilisation, EventCompany, EventCommunity, EventProject];
