import {
  citations,
  code,
  codes,
  coordinate,
  count,
  date,
  longText,
  onlyDistrictWhereWithheld,
  placeFromText,
  point,
  reference,
  references,
  slug,
  sourceType,
  text,
  ubigeo,
  type RecordFile,
  type TargetTable,
} from '#minewatch/record-columns';

const listOf = (name: string, key: string): TargetTable => ({
  name,
  key: ['event_id', key],
  listOf: 'event_id',
});

/** Also news items name events: a file of events only adds to the links. */
const newsOfEvent: TargetTable = { ...listOf('news_event', 'news_item_id'), isOnlyAddedTo: true };

/** `events.csv`: what happened, dated, in a dispute or in none. */
export const eventsFile: RecordFile = {
  name: 'events.csv',
  title: { en: 'events', es: 'hechos' },
  kind: 'EVENT',
  table: { name: 'event', key: ['id'] },
  columns: {
    slug: slug(),
    dispute_slug: reference('DISPUTE', { into: 'dispute_id' }),
    date_edtf: date('on', { isRequired: true }),
    event_type: code('event_type', { isRequired: true }),
    mobilisation_forms: codes(
      'mobilisation_form',
      listOf('event_mobilisation', 'mobilisation_form'),
      'mobilisation_form',
    ),
    title_en: text({ isRequired: true }),
    title_es: text(),
    description_en: longText(),
    description_es: longText(),
    deaths: count({ into: 'dead' }),
    injured: count(),
    arrested: count(),
    participants: count(),
    company_slugs: references('COMPANY', listOf('event_company', 'company_id'), 'company_id'),
    community_slugs: references('COMMUNITY', listOf('event_community', 'community_id'), 'community_id'),
    project_slugs: references('PROJECT', listOf('event_project', 'project_id'), 'project_id'),
    place: text({ into: 'place_name' }),
    ubigeo: ubigeo(),
    lat: coordinate('latitude'),
    lon: coordinate('longitude'),
    location_precision: code('location_precision'),
    news_slug: references('NEWS', newsOfEvent, 'news_item_id'),
    source_url: citations({ typeColumn: 'source_type' }),
    source_type: sourceType(),
    verification: code('verification', { isRequired: true }),
    confidence: code('confidence'),
  },
  rowRules: [placeFromText('place'), point, onlyDistrictWhereWithheld],
};
