create table generator.people as
  select i as number, :first_people + i as id, (array['Quechua', 'Aymara', 'Asháninka', 'Awajún', 'Wampis', 'Achuar', 'Shipibo-Konibo', 'Matsigenka'])[i + 1] as name
  from generate_series(0, :peoples - 1) i;
insert into record (id, kind, slug) select id, 'PEOPLE', generator.slug(public.unaccent(name), number) from generator.people;
insert into people (id, slug, name) select p.id, r.slug, p.name from generator.people p join record r on r.id = p.id;

create table generator.community as
  select i as number, :first_community + i as id, generator.toponym(i, 80) as name,
    generator.among((select count(*)::integer from generator.district), i, 83) as district
  from generate_series(0, :communities - 1) i;
insert into record (id, kind, slug) select id, 'COMMUNITY', 'comunidad-' || generator.slug(name, number) from generator.community;
insert into community (id, slug, name, community_kind, ubigeo, point, location_precision, confidence)
  select c.id, r.slug, c.name, generator.pick(k.community_kind, c.number, 84, 2), d.ubigeo,
    case when generator.draw(c.number, 85) >= 0.05 then d.point end,
    case when generator.draw(c.number, 85) < 0.05 then 'WITHHELD' when generator.draw(c.number, 85) < 0.3 then 'NEAR' else 'DISTRICT' end, 'HIGH'
  from generator.community c cross join generator.code k join record r on r.id = c.id join generator.district d on d.number = c.district;
insert into community_people (community_id, people_id) select id, :first_people + generator.among(:peoples, number, 86, 2) from generator.community;
analyze record, community, generator.community;
