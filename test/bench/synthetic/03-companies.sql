-- Companies by number: the first are groups at the top of the chains, then holdings, then the firms that run the sites.
create table generator.tier (tier text primary key, first integer not null, many integer not null);
insert into generator.tier values
  ('GROUP', 0, ceil(:companies * 0.15)),
  ('HOLDING', ceil(:companies * 0.15), ceil(:companies * 0.4) - ceil(:companies * 0.15)),
  ('FIRM', ceil(:companies * 0.4), :companies - ceil(:companies * 0.4));

create table generator.company as
  select i as number, :first_company + i as id, t.tier, generator.toponym(i, 20) || ' ' ||
    generator.pick(case t.tier when 'GROUP' then '{Resources plc,Minerals plc,Mining Corporation,Group Limited}'::text[]
      when 'HOLDING' then '{Holdings,International,Andes Limited,Investments}' else '{S.A.A.,S.A.C.,del Perú,Minera}' end, i, 23) as name
  from generate_series(0, :companies - 1) i join generator.tier t on i between t.first and t.first + t.many - 1;

insert into record (id, kind, slug) select id, 'COMPANY', generator.slug(name, number) from generator.company;
insert into company (id, slug, name, legal_name, country_iso2, description_en, description_es, confidence)
  select c.id, r.slug, c.name, case when generator.draw(c.number, 24) < 0.5 then c.name end,
    case c.tier when 'FIRM' then 'PE' else generator.pick('{GB,CA,US,CH,AU,CN,PE}', c.number, 25) end, p.en, p.es, 'HIGH'
  from generator.company c join record r on r.id = c.id
    join generator.phrase p on p.number = generator.among(:phrases, c.number, 26);
insert into company_name (company_id, name) select id, generator.toponym(number, 27) || ' Mining' from generator.company where generator.draw(number, 28) < 0.4;
insert into listing (company_id, exchange_mic, segment, ticker, from_edtf, from_earliest, from_latest, from_precision)
  select id, generator.pick('{XLON,XTSE,XNYS,XLIM}', number, 29), 'MAIN', left(upper(name), 3), '2005', '2005-01-01', '2005-12-31', 'YEAR'
  from generator.company where tier = 'GROUP' and generator.draw(number, 30) < 0.7;
analyze record, company, generator.company;
