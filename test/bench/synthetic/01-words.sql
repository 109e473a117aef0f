-- Draws are hashes of a row's number and a salt: the same size gives the same rows, whatever the order of making them.
create function generator.draw(number bigint, salt bigint) returns double precision language sql immutable parallel safe
  return (hashint8extended(number, salt) >> 11 & 9007199254740991)::double precision / 9007199254740992;

-- A number from 0 to many - 1; a skew above 1 favours the low ones, as a few mines have most disputes.
create function generator.among(many integer, number bigint, salt bigint, skew double precision default 1) returns integer
  language sql immutable parallel safe
  return floor(many * power(generator.draw(number, salt), skew))::integer;

create function generator.pick(codes text[], number bigint, salt bigint, skew double precision default 1) returns text
  language sql immutable parallel safe
  return codes[1 + generator.among(cardinality(codes), number, salt, skew)];

create function generator.toponym(number bigint, salt bigint) returns text language sql immutable parallel safe
  return initcap(concat_ws('',
    generator.pick('{an,cha,chin,cho,co,cu,hua,hui,ja,lla,ma,mo,o,pa,pu,qui,sa,ta,tin,u,vi,ya}', number, salt),
    generator.pick('{ca,cha,chi,ja,lca,lla,lli,ma,mpa,na,nca,nta,pa,qui,ra,ri,sa,ta,ya,yo}', number, salt + 1),
    generator.pick('{bamba,cancha,cocha,cota,cruz,llo,marca,mayo,nga,pampa,pata,ri,rumi,sca,ya,yoc}', number, salt + 2)));

create function generator.first_day(day date, precision_code text) returns date language sql immutable parallel safe
  return date_trunc(precision_code, day::timestamp)::date;
create function generator.last_day(day date, precision_code text) returns date language sql immutable parallel safe
  return (date_trunc(precision_code, day::timestamp) + ('1 ' || precision_code)::interval)::date - 1;
create function generator.edtf(day date, precision_code text) returns text language sql immutable parallel safe
  return left(day::text, case precision_code when 'DAY' then 10 when 'MONTH' then 7 else 4 end);

create function generator.slug(name text, number bigint) returns text language sql immutable parallel safe
  return trim(both '-' from left(regexp_replace(lower(name), '[^a-z0-9]+', '-', 'g'), 60)) || '-' || number;

-- Real words come by their rank in the seed's texts; made toponyms are the long tail that a large corpus has.
create table generator.word (rank integer primary key, en text not null, es text not null);
insert into generator.word
  select rank, coalesce((:words_en::text[])[rank], lower(generator.toponym(rank, 11))),
    coalesce((:words_es::text[])[rank], lower(generator.toponym(rank, 11)))
  from generate_series(1, :words) rank;

-- The chance of a word falls with its rank (Zipf).
create table generator.phrase (number integer primary key, en text not null, es text not null, heading_en text not null, heading_es text not null);
insert into generator.phrase
  select number, string_agg(w.en, ' ' order by place), string_agg(w.es, ' ' order by place),
    string_agg(w.en, ' ' order by place) filter (where place > 7), string_agg(w.es, ' ' order by place) filter (where place > 7)
  from generate_series(0, :phrases - 1) number cross join generate_series(1, 12) place
    join generator.word w on w.rank = floor(power(:words, generator.draw(number * 12::bigint + place, 12)))::integer
  group by number;

create table generator.code as
  select
    array_agg(code order by position) filter (where list = 'actor_function') as actor_function,
    array_agg(code order by position) filter (where list = 'commodity') as commodity,
    array_agg(code order by position) filter (where list = 'community_kind') as community_kind,
    array_agg(code order by position) filter (where list = 'dispute_type') as dispute_type,
    array_agg(code order by position) filter (where list = 'event_type') as event_type,
    array_agg(code order by position) filter (where list = 'impact') as impact,
    array_agg(code order by position) filter (where list = 'impact_level') as impact_level,
    array_agg(code order by position) filter (where list = 'impact_proof') as impact_proof,
    array_agg(code order by position) filter (where list = 'intensity') as intensity,
    array_agg(code order by position) filter (where list = 'issue') as issue,
    array_agg(code order by position) filter (where list = 'mobilisation_form') as mobilisation_form,
    array_agg(code order by position) filter (where list = 'mobilisation_start') as mobilisation_start,
    array_agg(code order by position) filter (where list = 'outcome') as outcome,
    array_agg(code order by position) filter (where list = 'phase') as phase,
    array_agg(code order by position) filter (where list = 'project_kind') as project_kind,
    array_agg(code order by position) filter (where list = 'project_stage') as project_stage,
    array_agg(code order by position) filter (where list = 'sector') as sector,
    array_agg(code order by position) filter (where list = 'source_type') as source_type,
    array_agg(code order by position) filter (where list = 'verification') as verification
  from vocabulary.term;
analyze generator.word, generator.phrase;
