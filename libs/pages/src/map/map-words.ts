import type { Language } from '#minewatch/shared';
import { labelOf, termsOf } from '#minewatch/vocabulary';
import type { Messages } from '../words/messages.js';

/** What the map says in the page's language: the browser's script holds no wording of its own. */
export interface MapWords {
  readonly language: Language;
  /** With {count} and {parts}. */
  readonly cluster: string;
  readonly clusterHere: string;
  readonly together: string;
  /** With {level}. */
  readonly areaNote: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly close: string;
  readonly shown: string;
  readonly loading: string;
  readonly failed: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly statusUnknown: string;
  readonly types: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<'DISTRICT' | 'PROVINCE', string>>;
}

export function mapWordsOf(t: Messages, language: Language): MapWords {
  const { cluster, clusterHere, together, areaNote, zoomIn, zoomOut, close, shown, loading, failed } = t.map;
  const labels = (list: 'status' | 'dispute_type') =>
    Object.fromEntries(termsOf(list).map(({ code }) => [code, labelOf(list, code as never, language)]));
  return {
    language,
    ...{ cluster, clusterHere, together, areaNote, zoomIn, zoomOut, close, shown, loading, failed },
    statuses: labels('status'),
    statusUnknown: t.statusUnknown,
    types: labels('dispute_type'),
    levels: {
      DISTRICT: t.place.levels.DISTRICT.toLocaleLowerCase(language),
      PROVINCE: t.place.levels.PROVINCE.toLocaleLowerCase(language),
    },
  };
}
