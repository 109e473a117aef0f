import type { ClientBase } from 'pg';
import { compareDays, RecordReference, type RecordRow } from '#minewatch/record-columns';

/** A stake of a file or of the database, as the rules about several stakes need it. */
export interface DatedStake {
  /** Row of the file; null for a stake that is only in the database. */
  readonly row: RecordRow | null;
  /** Kind and slug, as in `COMPANY glencore`. */
  readonly owner: string;
  readonly owned: string;
  readonly interestType: string;
  /** Share in per cent, the least where a range is known; null when unknown. */
  readonly percent: number | null;
  readonly fromEdtf: string | null;
  readonly fromEarliest: string;
  readonly fromLatest: string;
  readonly toEarliest: string;
  readonly toLatest: string;
}

/**
 * The stakes that will stand after the import: those of the rows, and those of the database that no row replaces.
 *
 * @param replaced keys of what is owned, where the rows give all stakes in it
 */
export async function collectStakes(
  rows: readonly RecordRow[],
  client: ClientBase,
  replaced: ReadonlySet<string>,
): Promise<DatedStake[]> {
  const given = rows.flatMap((row) => stakeOf(row) ?? []);
  const keys = new Set(given.map(keyOf));
  const { rows: stored } = await client.query<DatedStake>(STORED_STAKES);
  return [...given, ...stored.filter((stake) => !keys.has(keyOf(stake)) && !replaced.has(stake.owned))];
}

/** The first day, of two, on which both have begun. */
export function laterDay(one: string, other: string): string {
  return compareDays(one, other) < 0 ? other : one;
}

/** Days on which a stake is certainly held: from the last day it can begin until before the first it can end. */
export function isCertainlyDated({ fromLatest, toEarliest }: DatedStake): boolean {
  return compareDays(fromLatest, toEarliest) < 0;
}

function keyOf({ owner, owned, interestType, fromEdtf }: DatedStake): string {
  return [owner, owned, interestType, fromEdtf].join('\n');
}

/** Null for a row with an error in what matters here. */
function stakeOf(row: RecordRow): DatedStake | null {
  const {
    owner_id: owner,
    owned_id: owned,
    interest_type: interestType,
    percent,
    percent_min: least,
    from_edtf: fromEdtf,
  } = row.values;
  const days = ['from_earliest', 'from_latest', 'to_earliest', 'to_latest'].map((name) => row.values[name]);
  if (!(owner instanceof RecordReference) || !(owned instanceof RecordReference)) return null;
  if (typeof interestType !== 'string' || !days.every((day) => typeof day === 'string')) return null;
  const [fromEarliest = '', fromLatest = '', toEarliest = '', toLatest = ''] = days;
  return {
    row,
    owner: owner.key,
    owned: owned.key,
    interestType,
    percent: [percent, least].find((share) => typeof share === 'number') ?? null,
    fromEdtf: typeof fromEdtf === 'string' ? fromEdtf : null,
    fromEarliest,
    fromLatest,
    toEarliest,
    toLatest,
  };
}

const STORED_STAKES = `
  select null as row, 'COMPANY ' || owner.slug as owner, r.kind || ' ' || r.slug as owned, s.interest_type as "interestType",
         coalesce(s.percent, s.percent_min)::float8 as percent, s.from_edtf as "fromEdtf",
         s.from_earliest::text as "fromEarliest", s.from_latest::text as "fromLatest",
         s.to_earliest::text as "toEarliest", s.to_latest::text as "toLatest"
  from stake s join company owner on owner.id = s.owner_id join record r on r.id = s.owned_id`;
