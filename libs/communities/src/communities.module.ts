import { Module } from '@nestjs/common';
import {
  CommunitiesOfPeopleResolver,
  CommunitiesOfPlaceResolver,
  CommunitiesResolver,
} from './communities.resolver.js';

/** Brings communities and peoples into the schema. */
@Module({ providers: [CommunitiesResolver, CommunitiesOfPeopleResolver, CommunitiesOfPlaceResolver] })
export class CommunitiesModule {}
