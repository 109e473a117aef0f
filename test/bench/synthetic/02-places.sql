insert into record (id, kind, slug) select row_number() over (order by ubigeo), 'PLACE', slug from generator.seed_place;
insert into place (id, slug, ubigeo, level, name, parent_ubigeo, point, boundary)
  select r.id, s.slug, s.ubigeo, s.level, s.name, s.parent_ubigeo,
    case when s.lon is not null then st_setsrid(st_makepoint(s.lon, s.lat), 4326) end,
    case when s.boundary is not null then st_setsrid(st_geomfromgeojson(s.boundary), 4326) end
  from generator.seed_place s join record r on r.kind = 'PLACE' and r.slug = s.slug
  order by length(s.ubigeo), s.ubigeo;

-- A point for each district, somewhere in its department.
create table generator.district as
  select row_number() over (order by d.ubigeo)::integer - 1 as number, d.ubigeo, d.name, spot.geom as point
  from (
    select ubigeo, name, left(ubigeo, 2) as department, row_number() over (partition by left(ubigeo, 2) order by ubigeo) as turn
    from place where level = 'DISTRICT'
  ) d
  join place department on department.ubigeo = d.department and department.boundary is not null
  join lateral (select geom from st_dump(st_generatepoints(department.boundary, 200, 1)) where path[1] = d.turn) spot on true;
create unique index on generator.district (number);
analyze place, generator.district;
