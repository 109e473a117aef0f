import pg from 'pg';

/** One thing that staff may do to the records; `$1` picks the row and what becomes of it. */
type Edit = string;

const nth = (table: string, where = 'true', key = 'id'): string =>
  `(select ${key} from ${table} where ${where} order by md5(${key}::text || $1::text) limit 1)`;
const pair = (table: string, keys: string): string =>
  `(select ${keys} from ${table} order by md5(row(${keys})::text || $1::text) limit 1)`;
const TINTAYA = `(select id from dispute where slug = 'espinar-tintaya-2012')`;

/** Inserts, changes and deletions of records, of what belongs to them, and of what links them. */
export const EDITS: readonly Edit[] = [
  `update company set name = name || ' ' || $1 where id = ${nth('company')}`,
  `update company set country_iso2 = case country_iso2 when 'GB' then 'PE' else 'GB' end where id = ${nth('company')}`,
  `with r as (insert into record (kind, slug) values ('COMPANY', 'made-' || $1) on conflict do nothing returning id)
     insert into company (id, slug, name) select id, 'made-' || $1, 'Made Glencore ' || $1 from r`,
  `update project set name = name || ' ' || $1 where id = ${nth('project')}`,
  `update dispute set title_en = 'Renamed ' || $1, is_extractive = $1 % 3 > 0, scope_note_en = 'Palm oil', scope_note_es = 'Palma' where id = ${nth('dispute')}`,
  `update dispute set title_es = 'Derrame ' || $1 where id = ${TINTAYA}`,
  `update community set name = name || ' ' || $1 where id = ${nth('community')}`,
  `update event set dead = $1 % 7, verification = case $1 % 5 when 0 then 'RETRACTED' else verification end where id = ${nth('event')}`,
  `delete from event where id = ${nth(
    'event e',
    `not exists (select from status_history where event_id = e.id) and not exists (select from agreement where event_id = e.id)
     and not exists (select from news_event where event_id = e.id)`,
  )}`,
  `with r as (insert into record (kind, slug) values ('EVENT', 'made-' || $1) on conflict do nothing returning id)
     insert into event (id, slug, dispute_id, on_edtf, on_earliest, on_latest, on_precision, event_type, title_en, dead, verification)
     select r.id, 'made-' || $1, case when $1 % 2 = 0 then ${TINTAYA} else ${nth('dispute')} end, '2012-05-28', '2012-05-28', '2012-05-28', 'DAY',
       e.event_type, 'Made event ' || $1, $1 % 3, e.verification from r, (select * from event order by md5(id::text || $1) limit 1) e`,
  `update stake set to_edtf = '2012-04-30', to_earliest = '2012-04-30', to_latest = '2012-04-30', to_precision = 'DAY'
     where id = ${nth('stake', `from_latest < '2012-04-30'`)}`,
  `update stake set percent = $1 % 100, percent_min = null, percent_max = null where id = ${nth('stake')}`,
  `delete from stake where id = ${nth('stake')}`,
  `delete from listing where id = ${nth('listing')}`,
  `delete from dispute_project where (dispute_id, project_id) in ${pair('dispute_project', 'dispute_id, project_id')}`,
  `insert into dispute_project (dispute_id, project_id, position) values (${nth('dispute')}, ${nth('project')}, 9) on conflict do nothing`,
  `insert into dispute_project (dispute_id, project_id, position) values (${TINTAYA}, ${nth('project')}, 8) on conflict do nothing`,
  `delete from dispute_community where (dispute_id, community_id) in ${pair('dispute_community', 'dispute_id, community_id')}`,
  `insert into news_dispute (news_item_id, dispute_id) values (${nth('news_item')}, ${nth('dispute')}) on conflict do nothing`,
  `delete from news_dispute where (news_item_id, dispute_id) in ${pair('news_dispute', 'news_item_id, dispute_id')}`,
  `update news_item set headline = 'Tintaya ' || $1 where id = ${nth('news_item')}`,
  `insert into status_history (dispute_id, from_edtf, from_earliest, from_latest, from_precision, status)
     values (${nth('dispute')}, to_char(date '2020-01-01' + $1 % 900, 'YYYY-MM-DD'), date '2020-01-01' + $1 % 900, date '2020-01-01' + $1 % 900, 'DAY',
       (array['ACTIVE', 'LATENT', 'RESOLVED', 'WITHDRAWN'])[1 + $1 % 4]) on conflict do nothing`,
  `delete from status_history where id = ${nth('status_history')}`,
  `update record set withdrawn_reason = case when withdrawn_reason is null then 'Taken back' end where id = ${nth('record', `kind = 'NEWS'`)}`,
  `update record set merged_into_id = ${nth('record', `kind = 'DISPUTE' and slug <> 'espinar-tintaya-2012'`)}
     where id = ${TINTAYA} and $1 % 4 = 0`,
  `update source set title = 'Title ' || $1 where id = ${nth('source')}`,
  `delete from citation where id = ${nth('citation')}`,
  `update legal_case set case_status = (select code from legal_case_status_code order by md5(code || $1) limit 1) where id = ${nth('legal_case')}`,
  `delete from legal_case_defendant where (legal_case_id, company_id) in ${pair('legal_case_defendant', 'legal_case_id, company_id')}`,
];

/** One of the edits, on a row and with values that the number decides. */
export interface RandomEdit {
  readonly edit: number;
  readonly number: number;
}

/** An edit that breaks a rule of the tables changes nothing, as for staff. */
export async function applyEdit(client: pg.ClientBase, { edit, number }: RandomEdit): Promise<void> {
  const text = EDITS[edit % EDITS.length]!.replaceAll('$1', String(number));
  await client.query('savepoint edit');
  try {
    await client.query(text);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || !error.code?.startsWith('23')) throw error;
    await client.query('rollback to savepoint edit');
  }
}
