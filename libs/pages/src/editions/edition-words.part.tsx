import { todayInLima } from '#minewatch/shared';
import type { EditionRow } from '../page-documents.js';
import { LocalText } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

/** The day in Lima on which an edition was published. */
export function dayOf({ publishedAt }: Pick<EditionRow, 'publishedAt'>): string {
  return todayInLima(Date.parse(publishedAt));
}

export function EditionDay({ edition }: { edition: EditionRow }) {
  const { t, format } = useVisit();
  const day = dayOf(edition);
  return <time dateTime={day}>{t.editions.published(format.date(day))}</time>;
}

/** The sentence to cite an edition by, ready to be copied. */
export function EditionCitation({ edition }: { edition: EditionRow }) {
  return edition.citation ? (
    <p class="quiet">
      <LocalText text={edition.citation} />
    </p>
  ) : null;
}
