create schema generator;

-- Checking keys and keeping indexes row by row would take most of the time: both are taken away, and put back at the end.
create table generator.taken_away as
  select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as statement,
    format('alter table %s drop constraint %I', conrelid::regclass, conname) as take_away,
    exists (select from derivation.derived_table where conrelid = format('published.%I', name)::regclass) as is_derived
  from pg_constraint where contype = 'f' and connamespace = 'published'::regnamespace
  union all
  select pg_get_indexdef(i.indexrelid), format('drop index %s', i.indexrelid::regclass),
    exists (select from derivation.derived_table where i.indrelid = format('published.%I', name)::regclass)
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace = 'published'::regnamespace and not exists (select from pg_constraint where conindid = i.indexrelid);
do $$
declare each text;
begin
  for each in select take_away from generator.taken_away loop execute each; end loop;
end
$$;

create function generator.put_back(derived boolean) returns void language plpgsql as $$
declare each text;
begin
  -- Indexes before keys: they help to check them.
  for each in select statement from generator.taken_away where is_derived = derived order by statement like 'alter%' loop execute each; end loop;
end
$$;

create table generator.seed_place (
  ubigeo text, level text, name text, parent_ubigeo text, slug text, lat double precision, lon double precision, boundary text
);
