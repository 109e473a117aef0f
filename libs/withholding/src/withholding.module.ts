import { Module } from '@nestjs/common';
import { WithheldPlacesResolver } from './withheld-places.resolver.js';
import { WithheldPlaces } from './withheld-places.service.js';

/** Brings withheld places into the staff schema. */
@Module({ providers: [WithheldPlaces, WithheldPlacesResolver] })
export class WithholdingModule {}
