import { alreadyClosed, noFirstEdition, notAMonth, notBegun, outOfOrder } from './closing-refused.js';
import { monthAfter, versionOf, type EditionVersion } from './edition-version.js';

/** The one edition that can be closed next: the final one of a month before the next month's candidate; null before the first. */
export function nextEdition(closed: readonly EditionVersion[]): EditionVersion | null {
  const last = closed.at(-1);
  if (!last) return null;
  return last.stage === 'CANDIDATE'
    ? { month: last.month, stage: 'FINAL' }
    : { month: monthAfter(last.month), stage: 'CANDIDATE' };
}

/**
 * @param closed editions closed so far, in the order in which they were
 * @param today day in Lima
 * @throws {ClosingRefused}
 */
export function checkOrder(asked: EditionVersion, closed: readonly EditionVersion[], today: string): void {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(asked.month)) throw notAMonth(asked.month);
  const current = today.slice(0, 7);
  if (asked.month > current) throw notBegun(asked.month, current);
  const next = nextEdition(closed);
  if (!next) throw noFirstEdition();
  if (versionOf(next) === versionOf(asked)) return;
  throw isClosed(asked, closed) ? alreadyClosed(asked, next) : outOfOrder(asked, next);
}

/** A month before the first edition was never published and never will be. */
function isClosed(asked: EditionVersion, closed: readonly EditionVersion[]): boolean {
  return closed.some((edition) => versionOf(edition) === versionOf(asked));
}
