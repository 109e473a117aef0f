import { Allow, CurrentStaff, DeskLanguage, StaffDatabase, type Staff } from '#minewatch/auth';
import { countFailing, keepCounts, listFailing, qualityChecks, readTrend } from '#minewatch/data-quality';
import { todayInLima, type Language } from '#minewatch/shared';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { QualityItem, QualityReport } from './quality-view.js';

const MOST = 1000;

/** Shows staff what is wanting in the records. */
@Resolver(() => QualityReport)
export class QualityResolver {
  constructor(private readonly database: StaffDatabase) {}

  @Query(() => [QualityReport], {
    description: 'Every check of quality. Looking keeps the counts of the day for the trend, once a day.',
  })
  @Allow('mayRead')
  async dataQuality(
    @CurrentStaff() staff: Staff,
    @Args('language', {
      type: () => DeskLanguage,
      nullable: true,
      description: 'Language of the texts; the person’s own when left out.',
    })
    language: Language | null,
  ): Promise<QualityReport[]> {
    const today = todayInLima();
    await keepCounts(this.database, today, false);
    const [counts, points] = await Promise.all([
      countFailing(this.database, today),
      readTrend(this.database),
    ]);
    const inLanguage = language ?? staff.language;
    return counts.map(({ check, count }) => ({
      check,
      count,
      language: inLanguage,
      title: qualityChecks[check].title[inLanguage],
      advice: qualityChecks[check].advice[inLanguage],
      trend: points.filter((point) => point.check === check),
    }));
  }

  @ResolveField(() => [QualityItem], { description: 'Records that fail it, by kind and slug.' })
  async items(
    @Parent() { check, language }: QualityReport,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'How many, at most 1000.' })
    first: number,
  ): Promise<QualityItem[]> {
    const most = Math.min(Math.max(first, 1), MOST);
    const failing = await listFailing(this.database, check, todayInLima(), most);
    return failing.map((item) => ({
      ...item,
      title: (language === 'es' ? item.titleEs : null) ?? item.titleEn,
    }));
  }
}
