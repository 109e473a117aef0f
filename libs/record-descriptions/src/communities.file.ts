import {
  citations,
  code,
  coordinate,
  longText,
  onlyDistrictWhereWithheld,
  placeName,
  placeNames,
  point,
  readEntries,
  readingColumn,
  RecordReference,
  slug,
  slugOf,
  text,
  ubigeo,
  writeEntries,
  type RecordFile,
  type TargetTable,
} from '#minewatch/record-columns';

/** A people needs no row of its own: a community names it, and the first spelling stays. */
const peoples: TargetTable = { name: 'people', key: ['id'], isOnlyAddedTo: true };
const peoplesOfCommunity: TargetTable = {
  name: 'community_people',
  key: ['community_id', 'people_id'],
  listOf: 'community_id',
};

const people = readingColumn({
  form: { kind: 'ENTRIES' },
  list: peoplesOfCommunity,
  // A name that no longer makes the slug of its people would be read as another people: the slug stands for it then.
  write: writeEntries(peoplesOfCommunity, {
    entry: `case when trim('-' from regexp_replace(public.fold(p.name), '[^a-z0-9]+', '-', 'g')) = p.slug then p.name else p.slug end`,
    join: 'join people p on p.id = l.people_id',
    order: 'l.position',
  }),
  read: (_text, cell) => {
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
  empty: ({ column }) => ({ lists: [{ column, table: peoplesOfCommunity, items: [] }] }),
});

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
    department: placeName('department'),
    province: placeName('province'),
    district: placeName('district'),
    ubigeo: ubigeo(),
    lat: coordinate('latitude'),
    lon: coordinate('longitude'),
    location_precision: code('location_precision', { isRequired: true }),
    notes_en: longText({ into: 'note_en' }),
    notes_es: longText({ into: 'note_es' }),
    source_url: citations(),
    confidence: code('confidence'),
  },
  rowRules: [placeNames, point, onlyDistrictWhereWithheld],
};
