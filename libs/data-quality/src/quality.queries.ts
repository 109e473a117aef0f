import type { QueryResult, QueryResultRow } from 'pg';
import { qualityCheckCodes, qualityChecks, type QualityCheckCode } from './quality-checks.js';

/** What runs a statement: a pool, a client, or the staff's database. */
export interface Asked {
  query<Row extends QueryResultRow>(text: string, values?: unknown[]): Promise<QueryResult<Row>>;
}

/** How many records failed a check on a day. */
export interface QualityCount {
  readonly check: QualityCheckCode;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly count: number;
}

/** A record that fails a check; the remark says how, where there is something to say. */
export interface FailingRecord {
  readonly kind: string;
  readonly slug: string;
  readonly titleEn: string;
  readonly titleEs: string | null;
  readonly remark: string | null;
}

const countAll = qualityCheckCodes
  .map(
    (code) =>
      `select '${code}' as "check", count(*)::integer as count from (${qualityChecks[code].failing}) f`,
  )
  .join(' union all ');

/** How many records fail each check today. The day is named in checks that rest on it only. */
export async function countFailing(database: Asked, today: string): Promise<QualityCount[]> {
  const { rows } = await database.query<QualityCount & QueryResultRow>(
    `select "check", $1::date::text as day, count from (${countAll}) counted`,
    [today],
  );
  return rows;
}

/** Keeps today's counts for the trend. The first of a day stands, unless a later one is to replace it, as at a closing. */
export async function keepCounts(database: Asked, today: string, isReplacing: boolean): Promise<void> {
  await database.query(
    `insert into editorial.quality_snapshot (taken_on, quality_check, count)
     select $1::date, "check", count from (${countAll}) counted
     on conflict (quality_check, taken_on) do ${isReplacing ? 'update set count = excluded.count' : 'nothing'}`,
    [today],
  );
}

/** The counts kept so far, oldest first; at most a year of days. */
export async function readTrend(database: Asked): Promise<QualityCount[]> {
  const { rows } = await database.query<QualityCount & QueryResultRow>(
    `select quality_check as "check", taken_on::text as day, count from editorial.quality_snapshot
     where taken_on > now() - interval '1 year' order by taken_on, quality_check`,
  );
  return rows;
}

/** Records that fail a check, by kind and slug. */
export async function listFailing(
  database: Asked,
  check: QualityCheckCode,
  today: string,
  first: number,
): Promise<FailingRecord[]> {
  const { rows } = await database.query<FailingRecord & QueryResultRow>(
    `select r.kind, r.slug, coalesce(s.title_en, r.slug) as "titleEn", s.title_es as "titleEs", f.remark
     from (${qualityChecks[check].failing}) f join record r on r.id = f.record_id
       left join search_document s on s.record_id = r.id
     where $1::date is not null order by r.kind, r.slug limit $2`,
    [today, first],
  );
  return rows;
}
