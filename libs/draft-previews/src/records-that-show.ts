import type { ClientBase } from 'pg';
import type { RecordKind } from '#minewatch/record-columns';

/** A record on whose page something may be shown. */
export interface ShownRecord {
  readonly kind: RecordKind;
  readonly slug: string;
}

/** The records that a record belongs to, by its kind: `turn` says which page shows it first. `$1` is its number. */
const BELONGS_TO: Partial<Readonly<Record<RecordKind, string>>> = {
  EVENT: `select 1 as turn, dispute_id as id from event where id = $1
    union all select 2, project_id from event_project where event_id = $1
    union all select 3, company_id from event_company where event_id = $1
    union all select 4, community_id from event_community where event_id = $1
    union all select 5, p.id from event e join place p using (ubigeo) where e.id = $1`,
  AGREEMENT: 'select 1 as turn, dispute_id as id from agreement where id = $1',
  LEGAL_CASE: `select 1 as turn, dispute_id as id from legal_case where id = $1
    union all select 2, company_id from legal_case_defendant where legal_case_id = $1`,
  PEOPLE: 'select 1 as turn, community_id as id from community_people where people_id = $1',
};

/** The record itself, and after it those it belongs to. */
export async function recordsThatShow(
  client: ClientBase,
  { kind, slug }: ShownRecord,
): Promise<ShownRecord[]> {
  const { rows: own } = await client.query<{ id: number }>(
    'select id from record where kind = $1 and slug = $2',
    [kind, slug],
  );
  const belonging = BELONGS_TO[kind];
  if (!belonging || !own[0]) return [{ kind, slug }];
  const { rows } = await client.query<ShownRecord & { id: number }>(
    `select r.kind, r.slug from (${belonging}) host join record r on r.id = host.id order by host.turn, r.slug`,
    [own[0].id],
  );
  return [{ kind, slug }, ...rows];
}
