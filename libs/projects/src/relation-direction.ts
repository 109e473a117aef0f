import { registerEnumType } from '@nestjs/graphql';

/** From which of its two ends a relation between projects is seen. */
export const RelationDirection = { FORWARD: 'FORWARD', BACKWARD: 'BACKWARD' } as const;

export type RelationDirection = (typeof RelationDirection)[keyof typeof RelationDirection];

registerEnumType(RelationDirection, {
  name: 'RelationDirection',
  description: 'From which of its two ends a relation between projects is seen.',
  valuesMap: {
    FORWARD: { description: 'This project succeeds, expands, serves or is part of the other' },
    BACKWARD: { description: 'The other project succeeds, expands, serves or is part of this one' },
  },
});
