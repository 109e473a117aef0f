import { registerEnumType } from '@nestjs/graphql';

/** What a record can be; the database checks the same list. */
export const RecordKind = {
  COMPANY: 'COMPANY',
  PROJECT: 'PROJECT',
  PLACE: 'PLACE',
  PEOPLE: 'PEOPLE',
  COMMUNITY: 'COMMUNITY',
  DISPUTE: 'DISPUTE',
  EVENT: 'EVENT',
  AGREEMENT: 'AGREEMENT',
  LEGAL_CASE: 'LEGAL_CASE',
  NEWS: 'NEWS',
} as const;

export type RecordKind = (typeof RecordKind)[keyof typeof RecordKind];

registerEnumType(RecordKind, {
  name: 'RecordKind',
  description: 'What a record is. A slug is unique within its kind.',
  valuesMap: {
    COMPANY: { description: 'Firm, state company, fund or joint venture' },
    PROJECT: { description: 'Mine, block, pipeline, smelter or other work' },
    PLACE: { description: 'Department, province or district' },
    PEOPLE: { description: 'Indigenous or original people' },
    COMMUNITY: { description: 'Peasant or native community, town, federation or ronda' },
    DISPUTE: { description: 'One conflict between communities or workers and a project or company' },
    EVENT: { description: 'Something that happened, dated' },
    AGREEMENT: { description: 'Promise made in dialogue' },
    LEGAL_CASE: { description: 'Case in court' },
    NEWS: { description: 'Report published by others' },
  },
});
