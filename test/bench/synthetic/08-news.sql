create table generator.news as
  select n.number, :first_news + n.number as id, d.id as dispute_id, d.number as dispute, d.project, least(d.day + generator.among(2000, n.number, 210, 2), date '2026-10-31') as day,
    generator.draw(n.number, 211) < 0.6 as is_spanish
  from (
    select number, case when generator.draw(number, 212) < 0.5 then number else generator.among(:disputes, number, 213, 1.5) end as dispute
    from generate_series(0, :news - 1) number
  ) n join generator.dispute d on d.number = n.dispute;

insert into record (id, kind, slug) select id, 'NEWS', 'news-' || to_char(day, 'YYYY-MM') || '-' || number from generator.news;
insert into news_item (id, slug, headline, headline_basis, publisher, on_edtf, on_earliest, on_latest, on_precision, url, language, summary_en, summary_es, source_type, source_scale, confidence)
  select n.id, 'news-' || to_char(n.day, 'YYYY-MM') || '-' || n.number, p.name || ': ' || case when n.is_spanish then t.heading_es else t.heading_en end,
    generator.pick('{page,url-slug,own}', n.number, 214, 2), 'Diario ' || generator.toponym(generator.among(200, n.number, 215, 2), 216),
    n.day::text, n.day, n.day, 'DAY', 'https://news.example/' || to_char(n.day, 'YYYY/MM') || '/' || n.number, case when n.is_spanish then 'es' else 'en' end,
    case when generator.draw(n.number, 219) < 0.6 then t.en end, case when generator.draw(n.number, 219) < 0.6 then t.es end, 'NEWS', 'NATIONAL', 'HIGH'
  from generator.news n join generator.project p on p.number = n.project join generator.phrase t on t.number = generator.among(:phrases, n.number, 220);

insert into news_dispute (news_item_id, dispute_id)
  select id, dispute_id from generator.news
  union
  select n.id, :first_dispute + generator.among(:disputes, n.number, 221) from generator.news n where generator.draw(n.number, 222) < 0.1;
insert into news_event (news_item_id, event_id)
  select n.id, e.id from generator.news n join generator.event e on e.number = n.number and e.dispute = n.dispute where generator.draw(n.number, 223) < 0.4;
insert into news_project (news_item_id, project_id) select id, :first_project + project from generator.news where generator.draw(number, 224) < 0.3;
insert into news_company (news_item_id, company_id)
  select id, :first_company + generator.among(:companies, number, 225) from generator.news where generator.draw(number, 226) < 0.2;
insert into news_community (news_item_id, community_id)
  select id, :first_community + generator.among(:communities, number, 227) from generator.news where generator.draw(number, 228) < 0.1;

insert into source (id, source_type, source_scale, url, title, publisher, read_on)
  select i, 'NEWS', 'NATIONAL', 'https://source.example/' || i, t.heading_en, 'Diario ' || generator.toponym(generator.among(200, i, 230, 2), 216), '2026-09-30'
  from generate_series(1, :sources) i join generator.phrase t on t.number = i % :phrases;
insert into citation (record_id, source_id, read_on)
  select r.id, 1 + (generator.among(:sources, r.id, 231) + turn * 11) % :sources, '2026-09-30'
  from record r cross join generate_series(0, 1) turn
  where r.kind in ('COMPANY', 'PROJECT', 'COMMUNITY', 'DISPUTE', 'LEGAL_CASE') and turn <= generator.among(2, r.id, 232)
    or r.kind = 'EVENT' and turn = 0 and generator.draw(r.id, 233) < 0.5;
select setval('record_id', (select max(id) from record)), setval(pg_get_serial_sequence('source', 'id'), :sources);
analyze;
