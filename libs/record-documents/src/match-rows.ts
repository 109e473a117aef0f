import type { Column } from '#minewatch/record-columns';
import type { DocumentPart } from './document-parts.js';

type Row = Readonly<Record<string, string>>;

/** A row before and after a change, by their places; null where it was not there, or is there no longer. */
export interface RowMatch {
  readonly before: number | null;
  readonly after: number | null;
}

/** From so much agreement on, a row without the same key is the same row, corrected. */
const ENOUGH_ALIKE = 0.5;

/** Whether two cells say the same. */
export function isSameCell(column: Column | undefined, before: string, after: string): boolean {
  if (before === after) return true;
  return column?.isUnordered === true && inOneOrder(before) === inOneOrder(after);
}

/** What a row is called among those beside it. */
export function nameRow({ key }: Pick<DocumentPart, 'key'>, row: Row): string {
  return key.flatMap((column) => row[column] || []).join(' ');
}

/**
 * Which row of a list became which: one with the same key, else the one most like it that is about the same. So a stake
 * whose start is corrected stays the same stake.
 */
export function matchRows(
  part: Pick<DocumentPart, 'key' | 'lasting'>,
  before: readonly Row[],
  after: readonly Row[],
): RowMatch[] {
  const pairs = likelihoods(part, before, after).sort(
    (one, other) => other.likeness - one.likeness || one.after - other.after || one.before - other.before,
  );
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (taken.has(pair.before) || matched.has(pair.after)) continue;
    matched.set(pair.after, pair.before);
    taken.add(pair.before);
  }
  return [
    ...after.map((_, index) => ({ before: matched.get(index) ?? null, after: index })),
    ...before.flatMap((_, index) => (taken.has(index) ? [] : [{ before: index, after: null }])),
  ];
}

interface Likelihood {
  readonly before: number;
  readonly after: number;
  /** 3 for the same key, more than 1 where all but a date in it is the same, else the share of cells that agree. */
  readonly likeness: number;
}

function likelihoods(
  { key, lasting }: Pick<DocumentPart, 'key' | 'lasting'>,
  before: readonly Row[],
  after: readonly Row[],
): Likelihood[] {
  const subject = key.filter((column) => !column.endsWith('_edtf'));
  return before.flatMap((old, beforeIndex) =>
    after.flatMap((given, afterIndex) => {
      const pair = { before: beforeIndex, after: afterIndex };
      if (agree(key, old, given)) return [{ ...pair, likeness: 3 }];
      if (!agree(lasting, old, given)) return [];
      const share = shareAlike(old, given);
      if (subject.length > 0 && agree(subject, old, given)) return [{ ...pair, likeness: 1 + share }];
      return share < ENOUGH_ALIKE ? [] : [{ ...pair, likeness: share }];
    }),
  );
}

function agree(columns: readonly string[], one: Row, other: Row): boolean {
  return columns.every((column) => (one[column] ?? '') === (other[column] ?? ''));
}

/** Of the cells that say something in either row, the share that agrees. */
function shareAlike(one: Row, other: Row): number {
  const said = Object.keys(other).filter((column) => one[column] || other[column]);
  const alike = said.filter((column) => one[column] === other[column]);
  return said.length === 0 ? 0 : alike.length / said.length;
}

function inOneOrder(cell: string): string {
  return cell.split('|').sort().join('|');
}
