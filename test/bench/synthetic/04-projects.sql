create table generator.project as
  select i as number, :first_project + i as id, 'Proyecto ' || generator.toponym(i, 40) as name,
    generator.among((select count(*)::integer from generator.district), i, 43) as district,
    1 + generator.among(2, i, 44) as commodities
  from generate_series(0, :projects - 1) i;

insert into record (id, kind, slug) select id, 'PROJECT', generator.slug(name, number) from generator.project;
insert into project (id, slug, name, aliases, project_kind, sector, legal_mode, ubigeo, point, location_precision, description_en, description_es, confidence)
  select p.id, r.slug, p.name, array[generator.toponym(p.number, 45)], generator.pick(c.project_kind, p.number, 46, 2.5),
    generator.pick(c.sector, p.number, 47, 2), 'FORMAL', d.ubigeo, d.point, generator.pick('{SITE,NEAR,DISTRICT}', p.number, 48), t.en, t.es, 'HIGH'
  from generator.project p cross join generator.code c join record r on r.id = p.id
    join generator.district d on d.number = p.district
    join generator.phrase t on t.number = generator.among(:phrases, p.number, 49);
insert into project_commodity (project_id, commodity, position)
  select p.id, c.commodity[1 + (generator.among(6, p.number, 50, 2) + turn) % cardinality(c.commodity)], turn
  from generator.project p cross join generator.code c cross join generate_series(1, 3) turn where turn <= p.commodities;
insert into project_stage (project_id, stage, from_edtf, from_earliest, from_latest, from_precision)
  select p.id, c.project_stage[turn], year::text, make_date(year, 1, 1), make_date(year, 12, 31), 'YEAR'
  from generator.project p cross join generator.code c cross join generate_series(1, 3) turn
    cross join lateral (values (1990 + turn * 8 + generator.among(6, p.number, 51))) s (year);

-- Stakes: each project, firm and holding changes hands up to twice; one in five is held by two or three owners.
create table generator.era as
  with owned as (
    select id, number, 'PROJECT' as tier from generator.project union all
    select id, 1000000 + number, tier from generator.company where tier <> 'GROUP'
  ), age as (
    select o.*, 1 + generator.among(3, o.number, 60, 1.8) as eras from owned o
  )
  select a.id, a.tier, a.number * 4::bigint + era as number, generator.draw(a.number * 4 + era, 61) as draw,
    1 + (generator.draw(a.number * 4 + era, 62) < 0.2)::integer + (generator.draw(a.number * 4 + era, 62) < 0.05)::integer as owners,
    case when era > 1 then make_date(1991 + 9 * era + generator.among(8, a.number * 4 + era - 1, 63), 5, 2) end as since,
    case when era > 1 then generator.pick('{DAY,YEAR}', a.number * 4 + era - 1, 64) end as since_precision,
    case when era < eras then make_date(2000 + 9 * era + generator.among(8, a.number * 4 + era, 63), 5, 2) end as until,
    case when era < eras then generator.pick('{DAY,YEAR}', a.number * 4 + era, 64) end as until_precision
  from age a cross join generate_series(1, 3) era where era <= a.eras;

insert into stake (owner_id, owned_company_id, owned_project_id, interest_type, percent, is_operator,
    from_edtf, from_earliest, from_latest, from_precision, to_edtf, to_earliest, to_latest, to_precision, confidence)
  select c.id, case when e.tier <> 'PROJECT' then e.id end, case when e.tier = 'PROJECT' then e.id end,
    case when e.owners = 1 then 'SHAREHOLDING' else 'JV' end,
    case when generator.draw(e.number * 3 + turn, 65) > 0.08 then (array[array[100, 0, 0], array[60, 40, 0], array[50, 30, 20]])[e.owners][turn + 1] end,
    turn = 0,
    generator.edtf(e.since, e.since_precision), coalesce(generator.first_day(e.since, e.since_precision), '-infinity'),
    coalesce(generator.last_day(e.since, e.since_precision), '-infinity'), e.since_precision,
    generator.edtf(e.until, e.until_precision), coalesce(generator.first_day(e.until, e.until_precision), 'infinity'),
    coalesce(generator.last_day(e.until, e.until_precision), 'infinity'), e.until_precision, 'HIGH'
  from generator.era e cross join generate_series(0, 2) turn
    join generator.tier t on t.tier = case
      when e.tier = 'HOLDING' then 'GROUP' when e.tier = 'FIRM' then case when e.draw < 0.6 then 'HOLDING' else 'GROUP' end
      when e.draw < 0.8 then 'FIRM' when e.draw < 0.95 then 'HOLDING' else 'GROUP' end
    join generator.company c on c.number = t.first + (generator.among(t.many, e.number, 66, 1.4) + turn) % t.many
  where turn < e.owners;
analyze record, project, stake, generator.project;
