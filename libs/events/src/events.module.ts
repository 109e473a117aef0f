import { Module } from '@nestjs/common';
import {
  EventOfStatusResolver,
  EventsOfCommunityResolver,
  EventsOfCompanyResolver,
  EventsOfDisputeResolver,
  EventsOfProjectResolver,
  EventsResolver,
} from './events.resolver.js';

/** Brings events into the schema. */
@Module({
  providers: [
    EventsResolver,
    EventsOfDisputeResolver,
    EventOfStatusResolver,
    EventsOfCompanyResolver,
    EventsOfCommunityResolver,
    EventsOfProjectResolver,
  ],
})
export class EventsModule {}
