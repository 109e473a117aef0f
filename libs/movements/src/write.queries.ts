/** Rows given as JSON, in the columns of a published table. */
const givenAs = (table: string, parameter: string): string =>
  `jsonb_populate_recordset(null::published.${table}, ${parameter}::jsonb) given`;

/** $1 the first day of the month, $2 the records that it has: what an undone review left goes. */
export const deleteUnreviewed = `
  delete from published.month_record
  where month = $1::date and dispute_id not in (select given.dispute_id from ${givenAs('month_record', '$2')})`;

/** $1 the first day of the month, $2 its records. */
export const insertMonthRecords = `
  insert into published.month_record (dispute_id, month, status, status_change, reason_en, reason_es)
  select dispute_id, $1::date, status, status_change, reason_en, reason_es from ${givenAs('month_record', '$2')}
  on conflict (dispute_id, month) do update set status = excluded.status, status_change = excluded.status_change,
    reason_en = excluded.reason_en, reason_es = excluded.reason_es`;

export const insertRound = `
  insert into published.edition_round (month, stage, opening_month, opening_stage, reviewed, not_reviewed)
  values ($1::date, $2, $3::date, $4, $5, $6)`;

/** $1 the first day of the month, $2 the stage, $3 the disputes. */
export const insertDisputes = `
  insert into published.edition_dispute
    (month, stage, dispute_id, status, dispute_type, sector, departments, companies, is_in_round, is_reviewed, standing)
  select $1::date, $2, dispute_id, status, dispute_type, sector, departments, companies, is_in_round, is_reviewed, standing
  from ${givenAs('edition_dispute', '$3')}`;

/** $1 the first day of the month, $2 the stage, $3 the steps. */
export const insertMovements = `
  insert into published.edition_movement (month, stage, dispute_id, step, movement,
    from_status, from_type, from_sector, from_departments, from_companies,
    to_status, to_type, to_sector, to_departments, to_companies, reason, sentence_en, sentence_es)
  select $1::date, $2, dispute_id, step, movement, from_status, from_type, from_sector, from_departments, from_companies,
    to_status, to_type, to_sector, to_departments, to_companies, reason, sentence_en, sentence_es
  from ${givenAs('edition_movement', '$3')}`;
