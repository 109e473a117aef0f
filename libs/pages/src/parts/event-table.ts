import type { RecordTable } from '../frame/page.js';
import type { EventRow } from '../page-documents.js';

/** Events as rows for a file, with their counts and the addresses of their sources. */
export function eventTable(events: readonly EventRow[]): RecordTable {
  return {
    columns: [
      ...['slug', 'date', 'earliest', 'latest', 'type', 'title', 'title_language', 'description'],
      ...['dead', 'injured', 'arrested', 'participants', 'place', 'verification', 'sources', 'news'],
    ],
    rows: events.map((event) => [
      ...[event.slug, event.on.edtf, event.on.earliest, event.on.latest, event.eventType],
      ...[event.title.text, event.title.language, event.description?.text],
      ...[event.dead, event.injured, event.arrested, event.participants, event.placeName, event.verification],
      event.sources.map(({ source }) => source.url ?? source.label ?? '').join(' '),
      event.news.map(({ url, slug }) => url ?? slug).join(' '),
    ]),
  };
}
