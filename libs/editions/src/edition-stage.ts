import { registerEnumType } from '@nestjs/graphql';

/** How far an edition has come. */
export const EditionStage = { CANDIDATE: 'CANDIDATE', FINAL: 'FINAL' } as const;

export type EditionStage = (typeof EditionStage)[keyof typeof EditionStage];

registerEnumType(EditionStage, {
  name: 'EditionStage',
  description: 'How far an edition has come. Both stages stay citable.',
  valuesMap: {
    CANDIDATE: { description: 'Closed at the end of the month.' },
    FINAL: { description: 'Closed again after corrections.' },
  },
});
