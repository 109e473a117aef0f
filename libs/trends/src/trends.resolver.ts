import { Community, People } from '#minewatch/communities';
import { Company } from '#minewatch/companies';
import { AddedField } from '#minewatch/graphql';
import { Place } from '#minewatch/places';
import { Project } from '#minewatch/projects';
import type { Type } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { YearCount } from './year-count.js';

const OF_ITS_DISPUTES =
  'Its disputes year by year, from the first year with an active dispute or an event to this one; none when there is no such year.';

/** Adds the counts by year to each type that has disputes. */
export const trendResolvers: readonly Type[] = [
  yearsOf(
    Company,
    `${OF_ITS_DISPUTES} Only days on which it possibly held part of a project of the dispute count, directly or through others.`,
  ),
  ...[Project, Community, People, Place].map((type) => yearsOf(type, OF_ITS_DISPUTES)),
];

function yearsOf(type: Type, description: string): Type {
  /** Tells how many disputes and events there were year by year. */
  @Resolver(() => type)
  class YearsResolver {
    @AddedField(() => [YearCount], { description })
    years!: YearCount[];
  }
  return YearsResolver;
}
