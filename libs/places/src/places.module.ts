import { Module } from '@nestjs/common';
import { PlacesResolver } from './places.resolver.js';

/** Brings places into the schema. */
@Module({ providers: [PlacesResolver] })
export class PlacesModule {}
