import { DisputeFilter, EventConditions } from '#minewatch/dispute-filters';
import { DateRangeInput, DateScalar } from '#minewatch/graphql';
import { Attribution as AttributionRule } from '#minewatch/vocabulary';
import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';

/** By what is counted. */
export const StatisticsDimension = {
  MONTH: 'MONTH',
  YEAR: 'YEAR',
  DISPUTE_TYPE: 'DISPUTE_TYPE',
  SECTOR: 'SECTOR',
  STATUS: 'STATUS',
  DEPARTMENT: 'DEPARTMENT',
  COMPANY: 'COMPANY',
  COMMODITY: 'COMMODITY',
  EVENT_TYPE: 'EVENT_TYPE',
} as const;

export type StatisticsDimension = (typeof StatisticsDimension)[keyof typeof StatisticsDimension];

registerEnumType(StatisticsDimension, {
  name: 'StatisticsDimension',
  description: 'By what is counted.',
  valuesMap: {
    MONTH: {
      description:
        'Month of the event, or in which the dispute began; a date that spans two months falls under none.',
    },
    YEAR: {
      description:
        'Year of the event, or in which the dispute began; a date that spans two years falls under none.',
    },
    DISPUTE_TYPE: { description: 'Type of the dispute.' },
    SECTOR: { description: 'Sector of the dispute.' },
    STATUS: { description: 'Status of the dispute on the day `statusOn`.' },
    DEPARTMENT: { description: 'Department of the event, else every department of its dispute.' },
    COMPANY: { description: 'Every company to which the dispute belongs by one of the `rules`.' },
    COMMODITY: { description: 'Every commodity of the projects of the dispute.' },
    EVENT_TYPE: { description: 'Type of the event, or every type of event in the dispute.' },
  },
});

/** What is counted. */
export const StatisticsMeasure = { DISPUTES: 'DISPUTES', EVENTS: 'EVENTS', DEAD: 'DEAD' } as const;

export type StatisticsMeasure = (typeof StatisticsMeasure)[keyof typeof StatisticsMeasure];

registerEnumType(StatisticsMeasure, {
  name: 'StatisticsMeasure',
  description:
    'What is counted. Only extractive disputes and their events ever are, and no event found to be wrong.',
  valuesMap: {
    DISPUTES: { description: 'Disputes.' },
    EVENTS: { description: 'Events of disputes.' },
    DEAD: { description: 'People killed in events of disputes; an event that states no number adds none.' },
  },
});

/** What is counted, by what, and among which disputes and events. */
@ArgsType()
export class StatisticsArgs {
  @Field(() => [StatisticsDimension], { description: 'By what: one dimension or two different ones.' })
  by!: StatisticsDimension[];

  @Field(() => StatisticsMeasure, {
    defaultValue: StatisticsMeasure.DISPUTES,
    description: 'What is counted.',
  })
  of!: StatisticsMeasure;

  @Field(() => DisputeFilter, {
    nullable: true,
    description:
      'Which disputes. With `company`, of events only those count on which the attribution rests: "deaths while Glencore owned it".',
  })
  filter?: DisputeFilter | null;

  @Field(() => EventConditions, {
    nullable: true,
    description: 'Which events are counted, for EVENTS and DEAD; all when left out.',
  })
  events?: EventConditions | null;

  @Field(() => DateRangeInput, {
    nullable: true,
    description: 'Only events between these days, or disputes that began between them.',
  })
  between?: DateRangeInput | null;

  @Field(() => [AttributionRule], {
    defaultValue: [AttributionRule.OWNER_AT_EVENT],
    description: 'Rules by which a dispute belongs to a company, for the dimension COMPANY; one suffices.',
  })
  rules!: AttributionRule[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day for the dimension STATUS; today when left out.',
  })
  statusOn?: string | null;
}
