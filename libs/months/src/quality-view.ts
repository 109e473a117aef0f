import type { QualityCheckCode } from '#minewatch/data-quality';
import { DateScalar } from '#minewatch/graphql';
import type { Language } from '#minewatch/shared';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** The checks of quality, as the staff schema names them. */
export const QualityCheckEnum = {
  NO_SOURCE: 'NO_SOURCE',
  IMPRECISE_PLACE: 'IMPRECISE_PLACE',
  STAKES_ABOVE_100: 'STAKES_ABOVE_100',
  ACTIVE_AND_SILENT: 'ACTIVE_AND_SILENT',
  HEADLINE_NOT_SEEN: 'HEADLINE_NOT_SEEN',
  COPY_ON_OTHER_HOST: 'COPY_ON_OTHER_HOST',
} as const satisfies { readonly [Code in QualityCheckCode]: Code };

registerEnumType(QualityCheckEnum, {
  name: 'QualityCheck',
  description: 'Something that can be wanting in a record.',
  valuesMap: {
    NO_SOURCE: { description: 'Nothing is cited for it.' },
    IMPRECISE_PLACE: { description: 'Its place is known by department or country only.' },
    STAKES_ABOVE_100: { description: 'On some day the certain stakes in it add up to more than 100 %.' },
    ACTIVE_AND_SILENT: { description: 'An active dispute without an event for over 12 months.' },
    HEADLINE_NOT_SEEN: { description: 'A news item whose headline was not seen on a page.' },
    COPY_ON_OTHER_HOST: { description: 'It cites a copy on a host that is not the publisher’s.' },
  },
});

/** A record that fails a check. */
@ObjectType({ description: 'A record that fails a check.' })
export class QualityItem {
  @Field({ description: 'Kind of the record.' })
  kind!: string;

  @Field({ description: 'Its slug.' })
  slug!: string;

  @Field({ description: 'Its name or title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'How it fails: a code, a day, a sum or an address.' })
  remark!: string | null;
}

/** How many records failed a check on a day. */
@ObjectType({ description: 'How many records failed a check on a day.' })
export class QualityPoint {
  @Field(() => DateScalar, { description: 'The day.' })
  day!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** A check of quality: how many records fail it, which, and how that changed over time. */
@ObjectType({
  description: 'A check of quality: how many records fail it, which, and how that changed over time.',
})
export class QualityReport {
  language!: Language;

  @Field(() => QualityCheckEnum, { description: 'The check.' })
  check!: QualityCheckCode;

  @Field({ description: 'What it is called.' })
  title!: string;

  @Field({ description: 'What is wanting, and what to do.' })
  advice!: string;

  @Field(() => Int, { description: 'How many records fail it now.' })
  count!: number;

  @Field(() => [QualityPoint], {
    description: 'Counts of the last year: of each closing, and of each day on which somebody looked.',
  })
  trend!: QualityPoint[];
}
