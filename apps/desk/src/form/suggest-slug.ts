import { foldText } from './fold-text.js';
import type { Cells } from './record-document.js';

const LONGEST = 60;

/** A short name out of what the record says: an event is named after its dispute and day, others after their title. */
export function suggestSlug(cells: Cells): string {
  const day = (cells['date_edtf'] ?? '').replace(/[^0-9]/g, '').slice(0, 8);
  const dispute = cells['dispute_slug'];
  if (dispute && day) return `${dispute}-${day}`;
  const title =
    cells['name'] || cells['title_en'] || cells['headline'] || cells['promise_en'] || cells['title_es'];
  return slugOf([title, day].filter(Boolean).join(' '));
}

export const slugOf = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
