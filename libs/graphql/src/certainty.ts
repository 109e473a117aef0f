import { registerEnumType } from '@nestjs/graphql';

/** Whether something holds in every reading of uncertain dates, or only in some. */
export const Certainty = { CERTAIN: 'CERTAIN', POSSIBLE: 'POSSIBLE' } as const;

export type Certainty = (typeof Certainty)[keyof typeof Certainty];

registerEnumType(Certainty, {
  name: 'Certainty',
  description: 'Whether something holds in every reading of uncertain dates, or only in some.',
  valuesMap: {
    CERTAIN: { description: 'It holds whatever the uncertain dates turn out to be.' },
    POSSIBLE: {
      description: 'It holds in some reading of the uncertain dates; as a filter: certain ones too.',
    },
  },
});
