-- Every dispute has an event of its own more often than not; the rest fall on few disputes, as in life.
create table generator.event as
  select e.number, :first_event + e.number as id, d.id as dispute_id, d.number as dispute, d.project, d.phrase,
    coalesce(least(d.day + generator.among(1500, e.number, 160, 2.5), date '2026-10-31'), date '2026-10-31' - generator.among(9000, e.number, 161)) as day,
    case when generator.draw(e.number, 162) < 0.85 then 'DAY' when generator.draw(e.number, 162) < 0.95 then 'MONTH' else 'YEAR' end as day_precision
  from (
    select number, case when number < :disputes and generator.draw(number, 163) < 0.9 then number
      when generator.draw(number, 163) < 0.98 then generator.among(:disputes, number, 164, 1.5) end as dispute
    from generate_series(0, 2 * :disputes - 1) number
  ) e left join generator.dispute d on d.number = e.dispute;

insert into record (id, kind, slug) select id, 'EVENT', 'event-' || to_char(day, 'YYYY-MM') || '-' || number from generator.event;
insert into event (id, slug, dispute_id, on_edtf, on_earliest, on_latest, on_precision, event_type, title_en, title_es, description_en,
    description_es, dead, injured, arrested, participants, place_name, ubigeo, point, location_precision, verification, confidence)
  select e.id, 'event-' || to_char(e.day, 'YYYY-MM') || '-' || e.number, e.dispute_id,
    generator.edtf(e.day, e.day_precision), generator.first_day(e.day, e.day_precision), generator.last_day(e.day, e.day_precision), e.day_precision,
    generator.pick(c.event_type, e.number, 165, 1.5), initcap(t.heading_en), initcap(t.heading_es),
    case when generator.draw(e.number, 166) < 0.4 then t.en end, case when generator.draw(e.number, 166) < 0.4 then t.es end,
    case when generator.draw(e.number, 167) < 0.02 then generator.among(5, e.number, 168) end,
    case when generator.draw(e.number, 169) < 0.06 then generator.among(40, e.number, 170) end,
    case when generator.draw(e.number, 171) < 0.04 then generator.among(30, e.number, 172) end,
    case when generator.draw(e.number, 173) < 0.2 then 10 * generator.among(300, e.number, 174, 3) end,
    s.name, s.ubigeo, case when generator.draw(e.number, 175) < 0.6 then s.point end,
    case when generator.draw(e.number, 175) < 0.6 then 'DISTRICT' end, generator.pick(c.verification, e.number, 176), 'HIGH'
  from generator.event e cross join generator.code c
    join generator.phrase t on t.number = generator.among(:phrases, e.number, 177)
    left join generator.project p on p.number = e.project left join generator.district s on s.number = p.district;

insert into event_mobilisation (event_id, mobilisation_form, position)
  select e.id, generator.pick(c.mobilisation_form, e.number, 178, 2), 1 from generator.event e cross join generator.code c where generator.draw(e.number, 179) < 0.2;
insert into event_company (event_id, company_id)
  select id, :first_company + generator.among(:companies, number, 180) from generator.event where generator.draw(number, 181) < 0.15;
insert into event_community (event_id, community_id)
  select id, :first_community + generator.among(:communities, number, 182) from generator.event where generator.draw(number, 183) < 0.1;
insert into event_project (event_id, project_id)
  select id, :first_project + project from generator.event where generator.draw(number, 184) < 0.03 and project is not null;

create table generator.legal_case as
  select i as number, :first_legal_case + i as id, d.id as dispute_id, d.project, d.day + generator.among(900, i, 190) as day, generator.toponym(i, 191) as name
  from generate_series(0, :legal_cases - 1) i join generator.dispute d on d.number = generator.among(:disputes, i, 194);
insert into record (id, kind, slug) select id, 'LEGAL_CASE', generator.slug(name, number) from generator.legal_case;
insert into legal_case (id, slug, dispute_id, name, court, country_iso2, filed_edtf, filed_earliest, filed_latest, filed_precision, case_status, case_outcome, summary_en, summary_es, confidence)
  select l.id, r.slug, l.dispute_id, 'Residents of ' || l.name, 'Juzgado Mixto de ' || l.name, 'PE', l.day::text, l.day, l.day, 'DAY', s.code, o.code, p.en, p.es, 'HIGH'
  from generator.legal_case l join record r on r.id = l.id join generator.phrase p on p.number = generator.among(:phrases, l.number, 195)
    cross join (select code from vocabulary.legal_case_status_code order by position limit 1) s
    cross join (select code from vocabulary.legal_case_outcome_code order by position limit 1) o;
insert into legal_case_defendant (legal_case_id, company_id)
  select distinct l.id, s.owner_id from generator.legal_case l join stake s on s.owned_id = :first_project + l.project where s.to_edtf is null or generator.draw(l.number, 196) < 0.3;
insert into record (id, kind, slug) select :first_agreement + i, 'AGREEMENT', 'agreement-' || i from generate_series(0, :agreements - 1) i;
insert into agreement (id, slug, dispute_id, promise_en, promise_es, signed_edtf, signed_earliest, signed_latest, signed_precision, confidence)
  select :first_agreement + i, 'agreement-' || i, d.id, p.en, p.es, d.day::text, d.day, d.day, 'DAY', 'HIGH'
  from generate_series(0, :agreements - 1) i join generator.dispute d on d.number = generator.among(:disputes, i, 197)
    join generator.phrase p on p.number = generator.among(:phrases, i, 198);
