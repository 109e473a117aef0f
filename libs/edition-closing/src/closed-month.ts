import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Stage } from './edition-version.js';

/** The stages in which a month is closed. */
export const ClosingStage = { CANDIDATE: 'CANDIDATE', FINAL: 'FINAL' } as const satisfies Record<
  Stage,
  Stage
>;

registerEnumType(ClosingStage, {
  name: 'ClosingStage',
  description: 'How far an edition has come. Both stages stay citable.',
  valuesMap: {
    CANDIDATE: { description: 'Closed at the end of the month.' },
    FINAL: { description: 'Closed again after corrections.' },
  },
});

/** A month that was closed: the edition it became. */
@ObjectType({ description: 'A month that was closed: the edition it became.' })
export class ClosedMonth {
  @Field({ description: 'The month, such as 2026-11.' })
  month!: string;

  @Field(() => ClosingStage, { description: 'Its stage.' })
  stage!: Stage;

  @Field({ description: 'Month and stage in one word, such as 2026-11-candidate.' })
  version!: string;

  @Field({ description: 'English title.' })
  titleEn!: string;

  @Field({ description: 'Spanish title.' })
  titleEs!: string;

  @Field({ description: 'How to cite it, in English.' })
  citationEn!: string;

  @Field({ description: 'How to cite it, in Spanish.' })
  citationEs!: string;

  @Field({ description: 'SHA-256 of the package of its files.' })
  checksum!: string;
}
