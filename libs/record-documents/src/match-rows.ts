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

type Matching = Pick<DocumentPart, 'key' | 'lasting'>;

/**
 * Which row of a list became which: one with the same key, else the one most like it that is about the same. So a stake
 * whose start is corrected stays the same stake.
 */
export function matchRows(part: Matching, before: readonly Row[], after: readonly Row[]): RowMatch[] {
  const places = new Map(before.map((row, index) => [keyOf(part, row), index]));
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  const match = (old: number, given: number) => {
    if (taken.has(old) || matched.has(given)) return;
    matched.set(given, old);
    taken.add(old);
  };
  after.forEach((row, index) => {
    const place = places.get(keyOf(part, row));
    if (place !== undefined) match(place, index);
  });
  const rest = {
    before: before.flatMap((row, index) => (taken.has(index) ? [] : [{ row, index }])),
    after: after.flatMap((row, index) => (matched.has(index) ? [] : [{ row, index }])),
  };
  for (const { old, given } of likelihoods(part, rest.before, rest.after)) match(old, given);
  return [
    ...after.map((_, index) => ({ before: matched.get(index) ?? null, after: index })),
    ...before.flatMap((_, index) => (taken.has(index) ? [] : [{ before: index, after: null }])),
  ];
}

interface PlacedRow {
  readonly row: Row;
  readonly index: number;
}

/** Pairs of rows that may be the same row, the likeliest first; those about the same come before those that look the same. */
function likelihoods(
  { key, lasting }: Matching,
  before: readonly PlacedRow[],
  after: readonly PlacedRow[],
): { old: number; given: number; likeness: number }[] {
  const subject = key.filter((column) => !column.endsWith('_edtf'));
  const pairs = before.flatMap(({ row: was, index: old }) =>
    after.flatMap(({ row: is, index: given }) => {
      if (!agree(lasting, was, is)) return [];
      const share = shareAlike(was, is);
      if (subject.length > 0 && agree(subject, was, is)) return [{ old, given, likeness: 1 + share }];
      return share < ENOUGH_ALIKE ? [] : [{ old, given, likeness: share }];
    }),
  );
  return pairs.sort(
    (one, other) => other.likeness - one.likeness || one.given - other.given || one.old - other.old,
  );
}

function keyOf({ key }: Matching, row: Row): string {
  return JSON.stringify(key.map((column) => row[column] ?? ''));
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
