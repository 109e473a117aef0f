import { Module } from '@nestjs/common';
import { StatisticsResolver } from './statistics.resolver.js';

/** Brings statistics into the schema. */
@Module({ providers: [StatisticsResolver] })
export class StatisticsModule {}
