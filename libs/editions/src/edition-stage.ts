import { registerEnumType } from '@nestjs/graphql';

/** How far an edition has come. */
export enum EditionStage {
  CANDIDATE = 'CANDIDATE',
  FINAL = 'FINAL',
}

registerEnumType(EditionStage, {
  name: 'EditionStage',
  description: 'How far an edition has come.',
  valuesMap: {
    CANDIDATE: { description: 'Closed at the end of the month.' },
    FINAL: { description: 'Closed again after corrections.' },
  },
});
