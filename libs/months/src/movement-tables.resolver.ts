import { Allow, CurrentStaff, DeskLanguage, type Staff } from '#minewatch/auth';
import type { Slice } from '#minewatch/movements';
import { DisputeType, Sector } from '#minewatch/vocabulary';
import type { Language } from '#minewatch/shared';
import { Args, ArgsType, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { countsOf, listSteps, MovementTables } from './movement-tables.service.js';
import { MonthCounts, MonthMovements, MonthStep, MovementDimension } from './movement-view.js';

/** Of which disputes a table is made. */
@ArgsType()
export class MonthCountsArgs implements Slice {
  @Field(() => [DisputeType], { nullable: true, description: 'Of one of these types.' })
  disputeTypes?: DisputeType[] | null;

  @Field(() => [Sector], { nullable: true, description: 'In one of these sectors.' })
  sectors?: Sector[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these departments, by their codes.' })
  departments?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Given to one of these companies by some rule of attribution, by slugs.',
  })
  companies?: string[] | null;
}

/** Shows staff how a month's counts come about. */
@Resolver(() => MonthMovements)
export class MovementTablesResolver {
  constructor(private readonly tables: MovementTables) {}

  @Query(() => MonthMovements, {
    description: 'The movement table of a month that is not final yet, as it stands.',
  })
  @Allow('mayRead')
  movementTable(
    @CurrentStaff() staff: Staff,
    @Args('month', { description: 'Month, such as 2026-11.' }) month: string,
    @Args('language', {
      type: () => DeskLanguage,
      nullable: true,
      description: 'Language of the texts; the person’s own when left out.',
    })
    language: Language | null,
  ): Promise<MonthMovements> {
    return this.tables.get(month, language ?? staff.language);
  }

  @ResolveField(() => MonthCounts, { description: 'The table of all disputes, or of those asked for.' })
  counts(@Parent() { computed, language }: MonthMovements, @Args() slice: MonthCountsArgs): MonthCounts {
    const label = { en: 'Extractive disputes', es: 'Conflictos extractivos' }[language];
    return countsOf(computed, language, { code: null, label, slice });
  }

  @ResolveField(() => [MonthCounts], {
    description: 'The table by type, department or sector, those without anything left out.',
  })
  breakdown(
    @Parent() movements: MonthMovements,
    @Args('by', { type: () => MovementDimension, description: 'By what.' }) by: MovementDimension,
  ): Promise<MonthCounts[]> {
    return this.tables.breakDown(movements, by);
  }

  @ResolveField(() => [MonthStep], {
    description: 'The disputes that moved, by slug, each with its steps in order.',
  })
  steps(@Parent() movements: MonthMovements): MonthStep[] {
    return listSteps(movements);
  }
}
