with made as (
  insert into record (kind, slug) values ('EVENT', :slug) returning id, slug
), dispute_logged as (
  select id from dispute where slug = :dispute
), happened as (
  insert into event (id, slug, dispute_id, on_edtf, on_earliest, on_latest, on_precision, event_type, title_en, title_es, injured, verification, confidence)
  select m.id, m.slug, d.id, :day::text, :day::text::date, :day::text::date, 'DAY', 'PROTEST_MARCH', :title, :title, 2, 'SINGLE', 'MEDIUM'
  from made m, dispute_logged d returning id
), named as (
  insert into event_company (event_id, company_id) select m.id, c.id from made m, company c where c.slug = :company
), cited as (
  insert into citation (record_id, source_id) select m.id, s.id from made m, source s where s.id = :source::bigint
), status as (
  insert into status_history (dispute_id, from_edtf, from_earliest, from_latest, from_precision, status, phase, intensity, event_id, note_en, note_es, confidence)
  select d.id, :day::text, :day::text::date, :day::text::date, 'DAY', 'ACTIVE', 'DIALOGUE', 'LOW', m.id, :title, :title, 'HIGH' from made m, dispute_logged d
), revised as (
  insert into revision (record_id, number, reason, sentence_en, content)
  select m.id, 1, 'REAL_CHANGE', :title, :event::text::jsonb from made m
  union all
  select d.id, 1 + coalesce((select max(number) from revision v where v.record_id = d.id), 0), 'REAL_CHANGE', :title, :document::text::jsonb from dispute_logged d
  returning id
)
select json_build_object('revisions', count(*))::text as answer from revised
