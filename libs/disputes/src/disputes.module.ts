import { Module } from '@nestjs/common';
import {
  DisputesOfCommunityResolver,
  DisputesOfPeopleResolver,
  DisputesOfPlaceResolver,
  DisputesOfProjectResolver,
  DisputesResolver,
} from './disputes.resolver.js';

/** Brings disputes into the schema. */
@Module({
  providers: [
    DisputesResolver,
    DisputesOfProjectResolver,
    DisputesOfCommunityResolver,
    DisputesOfPeopleResolver,
    DisputesOfPlaceResolver,
  ],
})
export class DisputesModule {}
