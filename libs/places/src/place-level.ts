import { registerEnumType } from '@nestjs/graphql';

/** Levels of Peru's territory that have an INEI code; the database checks the same list. */
export const PlaceLevel = { DEPARTMENT: 'DEPARTMENT', PROVINCE: 'PROVINCE', DISTRICT: 'DISTRICT' } as const;

export type PlaceLevel = (typeof PlaceLevel)[keyof typeof PlaceLevel];

registerEnumType(PlaceLevel, {
  name: 'PlaceLevel',
  description: 'Level of Peru’s territory.',
  valuesMap: {
    DEPARTMENT: { description: 'Department, or the constitutional province of Callao: two digits' },
    PROVINCE: { description: 'Province: four digits' },
    DISTRICT: { description: 'District: six digits' },
  },
});
