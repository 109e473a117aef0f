import { Module } from '@nestjs/common';
import { trendResolvers } from './trends.resolver.js';

/** Brings the counts by year into the schema. */
@Module({ providers: [...trendResolvers] })
export class TrendsModule {}
