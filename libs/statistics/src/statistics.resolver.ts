import { RootField } from '#minewatch/graphql';
import { Resolver } from '@nestjs/graphql';
import { StatisticsArgs } from './statistics.args.js';
import { Statistics } from './statistics.js';

/** Counts disputes, events and the dead. */
@Resolver()
export class StatisticsResolver {
  @RootField(() => Statistics, {
    args: () => StatisticsArgs,
    description:
      'Counts extractive disputes, their events or the people killed in them by one or two dimensions.',
  })
  statistics!: Statistics;
}
