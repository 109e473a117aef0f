import {
  citations,
  code,
  coordinate,
  forRules,
  noPointWhereWithheld,
  placeNames,
  point,
  readEntries,
  readingColumn,
  RecordReference,
  slug,
  slugOf,
  text,
  ubigeo,
  type RecordFile,
  type TargetTable,
} from '#minewatch/record-columns';

/** Peoples have no file: a community names them, and the first spelling stays. */
const peoples: TargetTable = { name: 'people', key: ['id'], isOnlyAddedTo: true };
const peoplesOfCommunity: TargetTable = {
  name: 'community_people',
  key: ['community_id', 'people_id'],
  listOf: 'community_id',
};

const people = readingColumn(
  (_text, cell) => {
    const { entries, findings } = readEntries(cell, (entry) => entry.trim());
    const named = entries.map((name) => ({
      name,
      reference: new RecordReference('PEOPLE', slugOf(name), cell.column),
    }));
    const items = named.map(({ reference }, index) => ({ people_id: reference, position: index + 1 }));
    return {
      lists: [{ column: cell.column, table: peoplesOfCommunity, items }],
      implied: named.map(({ name, reference }) => ({ reference, table: peoples, values: { name } })),
      findings,
    };
  },
  ({ column }) => ({ lists: [{ column, table: peoplesOfCommunity, items: [] }] }),
);

/** `communities.csv`: communities, towns, federations and rondas. */
export const communitiesFile: RecordFile = {
  name: 'communities.csv',
  title: { en: 'communities', es: 'comunidades' },
  kind: 'COMMUNITY',
  table: { name: 'community', key: ['id'] },
  columns: {
    slug: slug(),
    name: text({ isRequired: true }),
    community_kind: code('community_kind', { isRequired: true }),
    people,
    department: forRules(),
    province: forRules(),
    district: forRules(),
    ubigeo: ubigeo(),
    lat: coordinate('latitude'),
    lon: coordinate('longitude'),
    location_precision: code('location_precision', { isRequired: true }),
    notes_en: text({ into: 'note_en' }),
    notes_es: text({ into: 'note_es' }),
    source_url: citations(),
    confidence: code('confidence'),
  },
  rowRules: [placeNames, point, noPointWhereWithheld],
};
