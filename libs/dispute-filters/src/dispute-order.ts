import { registerEnumType } from '@nestjs/graphql';

/** How disputes are ordered. */
export const DisputeOrder = {
  LAST_EVENT_DESC: 'LAST_EVENT_DESC',
  LAST_EVENT_ASC: 'LAST_EVENT_ASC',
  DATE_DESC: 'DATE_DESC',
  DATE_ASC: 'DATE_ASC',
  NAME_ASC: 'NAME_ASC',
  NAME_DESC: 'NAME_DESC',
  CASUALTIES_DESC: 'CASUALTIES_DESC',
  CASUALTIES_ASC: 'CASUALTIES_ASC',
} as const;

export type DisputeOrder = (typeof DisputeOrder)[keyof typeof DisputeOrder];

registerEnumType(DisputeOrder, {
  name: 'DisputeOrder',
  description: 'How disputes are ordered.',
  valuesMap: {
    LAST_EVENT_DESC: { description: 'Latest event first; a dispute without events stands at its beginning.' },
    LAST_EVENT_ASC: { description: 'Longest without an event first.' },
    DATE_DESC: { description: 'Begun last first.' },
    DATE_ASC: { description: 'Begun first first.' },
    NAME_ASC: { description: 'By English title, A to Z, accents ignored.' },
    NAME_DESC: { description: 'By English title, Z to A, accents ignored.' },
    CASUALTIES_DESC: {
      description: 'Most people killed first, then most injured; those without a number last.',
    },
    CASUALTIES_ASC: { description: 'Fewest people killed first; those without a number last.' },
  },
});
