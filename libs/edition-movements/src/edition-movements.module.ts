import { Module } from '@nestjs/common';
import { MovementsOfEditionResolver } from './movements.resolver.js';

/** Brings the movements between editions into the schema. */
@Module({ providers: [MovementsOfEditionResolver] })
export class EditionMovementsModule {}
