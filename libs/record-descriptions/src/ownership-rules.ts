import {
  compareDays,
  error,
  warning,
  type FileRule,
  type RowFinding,
  type RowRule,
} from '#minewatch/record-columns';
import { collectStakes, isCertainlyDated, laterDay, type DatedStake } from './dated-stake.js';

/** Kinds of interest that are shares of one whole; votes and other control are not added to them. */
const SHARES_OF_ONE_WHOLE: readonly string[] = ['SHAREHOLDING', 'JV', 'UNKNOWN'];
/** Rounded shares may add up to a little more than all. */
const WHOLE = 100.05;

/** A share is known, known within bounds, or unknown. */
export const shareOrRange: RowRule = ({ cells }) => {
  const column = 'stake_percent_min';
  const { stake_percent: percent, [column]: least, stake_percent_max: most } = cells;
  const wrong = { en: 'does not go with the other shares', es: 'no concuerda con los otros porcentajes' };
  const isRange = Boolean(least) && Boolean(most);
  if (!least && !most) return {};
  if (isRange && !percent && Number(least) <= Number(most)) return {};
  const expected = {
    en: 'a least and a greatest share in order, and then no stake_percent',
    es: 'un porcentaje mínimo y uno máximo en orden, y entonces ningún stake_percent',
  };
  return { findings: [error({ column, value: least ?? '', wrong, expected })] };
};

/** One owner has one stake of one interest type in one thing at a time, so far as the dates are certain. */
export const noOverlaps: FileRule = async (rows, client, replaced) => {
  const stakes = (await collectStakes(rows, client, replaced)).filter(isCertainlyDated);
  return [
    ...groupBy(stakes, ({ owner, owned, interestType }) => [owner, owned, interestType].join('\n')),
  ].flatMap(([, group]) => overlapsOf(group));
};

function overlapsOf(group: readonly DatedStake[]): RowFinding[] {
  const ordered = [...group].sort((one, other) => compareDays(one.fromLatest, other.fromLatest));
  let lasting = ordered[0] as DatedStake;
  return ordered.slice(1).flatMap((stake) => {
    const before = lasting;
    if (compareDays(stake.toEarliest, lasting.toEarliest) > 0) lasting = stake;
    if (compareDays(stake.fromLatest, before.toEarliest) >= 0) return [];
    const row = stake.row ?? before.row;
    const other = row === stake.row ? before : stake;
    if (row === null) return [];
    const wrong = {
      en: `overlaps ${placeOf(other, 'line', 'a stake in the database')}: the same owner, thing and interest type`,
      es: `se superpone con ${placeOf(other, 'la línea', 'una participación de la base de datos')}: mismo titular, objeto y tipo de interés`,
    };
    const expected = {
      en: 'each period to begin where the one before it ends',
      es: 'que cada periodo empiece donde acaba el anterior',
    };
    const value = `${row.cells['from_edtf'] ?? ''} – ${row.cells['to_edtf'] ?? ''}`;
    return [{ row, finding: error({ column: 'from_edtf, to_edtf', value, wrong, expected }) }];
  });
}

/** The direct shares in one thing on one day should not be more than all of it. */
export const sumsWithinWhole: FileRule = async (rows, client, replaced) => {
  const stakes = (await collectStakes(rows, client, replaced)).filter(isCertainlyDated);
  const shares = stakes.filter(({ interestType }) => SHARES_OF_ONE_WHOLE.includes(interestType));
  return [...groupBy(shares, ({ owned }) => owned)].flatMap(([, group]) => excessOf(group));
};

/** The day with the greatest sum; a sum can only grow on a day on which a stake begins. */
function excessOf(group: readonly DatedStake[]): RowFinding[] {
  const sums = group.map(({ fromLatest: day }) => {
    const held = group.filter((stake) => isHeldOn(stake, day) && stake.percent !== null);
    return { day, held, sum: held.reduce((total, { percent }) => total + (percent ?? 0), 0) };
  });
  const [greatest] = sums.sort((one, other) => other.sum - one.sum);
  const row = greatest?.held.find((stake) => stake.row !== null)?.row;
  if (!greatest || !row || greatest.sum <= WHOLE) return [];
  const { day, held, sum } = greatest;
  const others = held.filter((stake) => stake.row !== row);
  const list = (line: string, stored: string) =>
    others.map((stake) => placeOf(stake, line, stored)).join(', ');
  const total = Number(sum.toFixed(2));
  const on =
    day === '-infinity'
      ? { en: 'without a start', es: 'sin comienzo' }
      : { en: `on ${day}`, es: `el ${day}` };
  const wrong = {
    en: `direct stakes add up to ${total} % ${on.en}, with ${list('line', 'the database')}`,
    es: `las participaciones directas suman ${total} % ${on.es}, con ${list('la línea', 'la base de datos')}`,
  };
  const expected = { en: 'at most 100 %', es: 'a lo sumo 100 %' };
  const { owned_slug: owned = '' } = row.cells;
  return [{ row, finding: warning({ column: 'owned_slug', value: owned, wrong, expected }) }];
}

function isHeldOn({ fromLatest, toEarliest }: DatedStake, day: string): boolean {
  return compareDays(fromLatest, day) <= 0 && compareDays(day, toEarliest) < 0;
}

/** Companies should not own themselves through others; if they do, the chains of ownership still end. */
export const noCycles: FileRule = async (rows, client, replaced) => {
  const stakes = (await collectStakes(rows, client, replaced)).filter(({ owned }) =>
    owned.startsWith('COMPANY '),
  );
  const byOwner = groupBy(stakes, ({ owner }) => owner);
  const reported = new Set<string>();
  return stakes.flatMap((stake) => {
    const cycle = stake.row && findCycle(stake, byOwner);
    if (!cycle || !stake.row) return [];
    const members = cycle.map(({ owner }) => owner.replace('COMPANY ', ''));
    const name = [...members].sort().join(' ');
    if (reported.has(name)) return [];
    reported.add(name);
    const way = [...members, members[0]].join(' → ');
    const wrong = { en: `owns itself: ${way}`, es: `es titular de sí misma: ${way}` };
    return [{ row: stake.row, finding: warning({ column: 'owner_slug', value: members[0] ?? '', wrong }) }];
  });
};

/** A way along stakes held at the same time back to the owner of the first, the shortest first; null when there is none. */
function findCycle(
  first: DatedStake,
  byOwner: ReadonlyMap<string, readonly DatedStake[]>,
): DatedStake[] | null {
  const seen = new Set([first.owner]);
  let ways: DatedStake[][] = [[first]];
  while (ways.length > 0) {
    const next: DatedStake[][] = [];
    for (const way of ways) {
      const owned = way.at(-1)?.owned ?? '';
      if (owned === first.owner) return way;
      if (seen.has(owned)) continue;
      seen.add(owned);
      const onward = (byOwner.get(owned) ?? []).filter((stake) => mayCoincide([...way, stake]));
      next.push(...onward.map((stake) => [...way, stake]));
    }
    ways = next;
  }
  return null;
}

function mayCoincide(stakes: readonly DatedStake[]): boolean {
  const begun = stakes.map(({ fromEarliest }) => fromEarliest).reduce(laterDay);
  return stakes.every(({ toLatest }) => compareDays(begun, toLatest) < 0);
}

function placeOf({ row }: DatedStake, line: string, stored: string): string {
  return row === null ? stored : `${line} ${row.line}`;
}

function groupBy<Each>(items: readonly Each[], keyOf: (item: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
