create table generator.dispute as
  select i as number, :first_dispute + i as id, generator.among(:projects, i, 100, 1.7) as project,
    date '2026-06-30' - generator.among(10500, i, 101, 1.5) as day,
    case when generator.draw(i, 102) < 0.6 then 'DAY' when generator.draw(i, 102) < 0.85 then 'MONTH' else 'YEAR' end as day_precision,
    generator.among(:phrases, i, 103) as phrase
  from generate_series(0, :disputes - 1) i;
create unique index on generator.dispute (number);
analyze generator.dispute;

insert into record (id, kind, slug)
  select d.id, 'DISPUTE', generator.slug(p.name || ' ' || t.heading_en, d.number)
  from generator.dispute d join generator.project p on p.number = d.project join generator.phrase t on t.number = d.phrase;
insert into dispute (id, slug, title_en, title_es, summary_en, summary_es, dispute_type, sector, start_edtf, start_earliest, start_latest,
    start_precision, mobilisation_start, peak_intensity, point, location_precision, is_extractive, scope_note_en, scope_note_es, confidence)
  select d.id, r.slug, p.name || ': ' || t.heading_en, p.name || ': ' || t.heading_es, t.en || '. ' || u.en || '.', t.es || '. ' || u.es || '.',
    generator.pick(c.dispute_type, d.number, 104, 3), generator.pick(c.sector, d.number, 105, 2),
    generator.edtf(d.day, d.day_precision), generator.first_day(d.day, d.day_precision), generator.last_day(d.day, d.day_precision), d.day_precision,
    generator.pick(c.mobilisation_start, d.number, 106), generator.pick(c.intensity, d.number, 107),
    case when l.precision_code not in ('DEPARTMENT', 'WITHHELD') then s.point end, l.precision_code,
    generator.draw(d.number, 108) < 0.97, case when generator.draw(d.number, 108) >= 0.97 then 'Kept for comparison.' end,
    case when generator.draw(d.number, 108) >= 0.97 then 'Se conserva para comparar.' end,
    generator.pick('{HIGH,MEDIUM,LOW}', d.number, 109, 2)
  from generator.dispute d cross join generator.code c
    join record r on r.id = d.id join generator.project p on p.number = d.project join generator.district s on s.number = p.district
    join generator.phrase t on t.number = d.phrase join generator.phrase u on u.number = generator.among(:phrases, d.number, 110)
    cross join lateral (select generator.pick('{DISTRICT,DISTRICT,DISTRICT,NEAR,SITE,DEPARTMENT,WITHHELD}', d.number, 111, 1.3)) l (precision_code);

insert into dispute_project (dispute_id, project_id, position)
  select id, :first_project + project, 1 from generator.dispute where generator.draw(number, 120) >= 0.05
  union all
  select id, :first_project + (project + 1 + generator.among(:projects - 1, number, 121)) % :projects, 2
  from generator.dispute where generator.draw(number, 120) >= 0.92;
insert into dispute_community (dispute_id, community_id, position)
  select d.id, :first_community + (generator.among(:communities, d.number, 122) + turn * 37) % :communities, turn
  from generator.dispute d cross join generate_series(1, 3) turn where turn <= generator.among(4, d.number, 123, 1.2);
insert into dispute_issue (dispute_id, issue, position)
  select d.id, c.issue[1 + (generator.among(cardinality(c.issue), d.number, 124, 2) + turn * 5) % cardinality(c.issue)], turn
  from generator.dispute d cross join generator.code c cross join generate_series(1, 3) turn where turn <= 1 + generator.among(3, d.number, 125, 1.5);
insert into dispute_impact (dispute_id, impact, impact_level, impact_proof, position)
  select d.id, c.impact[1 + (generator.among(cardinality(c.impact), d.number, 126, 2) + turn * 3) % cardinality(c.impact)],
    generator.pick(c.impact_level, d.number, 127), generator.pick(c.impact_proof, d.number, 128), turn
  from generator.dispute d cross join generator.code c cross join generate_series(1, 2) turn where turn <= generator.among(3, d.number, 129);
insert into dispute_outcome (dispute_id, outcome, on_edtf, on_earliest, on_latest, on_precision)
  select d.id, generator.pick(c.outcome, d.number, 130), generator.edtf(d.day + 400, 'YEAR'), generator.first_day(d.day + 400, 'YEAR'), generator.last_day(d.day + 400, 'YEAR'), 'YEAR'
  from generator.dispute d cross join generator.code c where generator.draw(d.number, 131) < 0.3;
insert into dispute_actor (dispute_id, company_id, community_id, organisation_en, organisation_es, actor_function, actor_level, demand_en, demand_es, confidence)
  select d.id, :first_company + generator.among(:companies, d.number, 132), null::bigint, null, null, 'OPERATOR', 'PRIMARY', null, null, 'HIGH'
  from generator.dispute d where generator.draw(d.number, 133) < 0.6
  union all
  select d.id, null, null::bigint, generator.toponym(d.number, 134) || ' defence front', 'Frente de defensa de ' || generator.toponym(d.number, 134),
    generator.pick(c.actor_function, d.number, 137), 'SECONDARY', p.heading_en, p.heading_es, 'MEDIUM'
  from generator.dispute d cross join generator.code c join generator.phrase p on p.number = generator.among(:phrases, d.number, 138);
insert into status_history (dispute_id, from_edtf, from_earliest, from_latest, from_precision, status, phase, intensity, note_en, note_es, confidence)
  select d.id, s.day::text, s.day, s.day, 'DAY', s.status,
    case s.status when 'ACTIVE' then generator.pick(c.phase, d.number * 3::bigint + turn, 140) end, generator.pick(c.intensity, d.number * 3::bigint + turn, 141),
    p.heading_en, p.heading_es, 'HIGH'
  from generator.dispute d cross join generator.code c cross join generate_series(0, 2) turn
    join generator.phrase p on p.number = (d.phrase + turn) % :phrases
    cross join lateral (select d.day + turn * (60 + generator.among(500, d.number, 142)),
      (array['ACTIVE', generator.pick('{LATENT,RESOLVED,WITHDRAWN}', d.number, 143), 'ACTIVE'])[turn + 1]) s (day, status)
  where turn <= generator.among(3, d.number, 144, 1.5);
analyze;
