-- Reading the data as an edition published them, as quickly as today's.

-- Questions as published look for names in as_published, vocabulary and public alone: a table that has no view there is an
-- error, never silently today's. Functions that read as their caller does are therefore kept in public; schema published
-- has only those that publish.
do $$
declare reading regprocedure;
begin
  for reading in
    select oid from pg_proc
    where pronamespace = 'published'::regnamespace and provolatile <> 'v' and proname <> 'london_listing'
  loop
    execute format('alter function %s set schema public', reading);
  end loop;
end
$$;

-- A list as published is read in order, and a record found, by the same indexes as today's. A superseded row is one of many
-- states of its record, so that none of them is unique.
create function history.copy_indexes(named text) returns void language plpgsql as $$
declare made record;
begin
  for made in
    select i.relname as name,
      replace(regexp_replace(pg_get_indexdef(x.indexrelid), '^CREATE .*? USING ', ''), ' NULLS NOT DISTINCT', '') as how
    from pg_index x join pg_class i on i.oid = x.indexrelid
    where x.indrelid = format('published.%I', named)::regclass
  loop
    execute format('create index if not exists %I on history.%I using %s', made.name, named, made.how);
  end loop;
end
$$;
comment on function history.copy_indexes(text) is 'Gives the history of a published table counterparts of its indexes';

-- As before, but for the view and the indexes. Where the conditions stand inside of "union all", PostgreSQL can neither
-- look a row up for another one nor keep an order: a list took fifty times as long. The moment is asked once for each
-- statement, not for each row. "Is not true" lets the planner expect most rows, and look for none by its period.
create or replace function history.version_table(named text) returns void language plpgsql as $$
declare
  columns text;
  old_columns text;
  given_new text;
  given_old text;
  missing record;
begin
  execute format('create table if not exists history.%I (like published.%I)', named, named);
  execute format('alter table history.%I add column if not exists published_to timestamptz not null', named);
  for missing in
    select a.attname, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
    where a.attrelid = format('published.%I', named)::regclass and a.attnum > 0 and not a.attisdropped
      and not exists (select from pg_attribute h where h.attrelid = format('history.%I', named)::regclass
                        and h.attname = a.attname and not h.attisdropped)
  loop
    execute format('alter table history.%I add column %I %s', named, missing.attname, missing.type);
  end loop;
  select string_agg(quote_ident(attname), ', ' order by attnum), string_agg('old.' || quote_ident(attname), ', ' order by attnum)
    into columns, old_columns
    from pg_attribute where attrelid = format('published.%I', named)::regclass and attnum > 0 and not attisdropped;
  -- Generated columns are not yet computed in a BEFORE trigger: only given ones tell whether anything changed.
  select string_agg('new.' || quote_ident(attname), ', ' order by attnum), string_agg('old.' || quote_ident(attname), ', ' order by attnum)
    into given_new, given_old
    from pg_attribute
    where attrelid = format('published.%I', named)::regclass and attnum > 0 and not attisdropped and attgenerated = '';
  execute format($f$
    create or replace function history.%1$I() returns trigger language plpgsql security definer
      set search_path = published, public as $t$
    declare moment timestamptz;
    begin
      if tg_op = 'UPDATE' and (%5$s) is not distinct from (%6$s) then return new; end if;
      moment := publication_moment();
      if old.published_from < moment then
        insert into history.%2$I (%3$s, published_to) values (%4$s, moment);
      elsif old.published_from > moment then
        moment := old.published_from + interval '1 microsecond';
        insert into history.%2$I (%3$s, published_to) values (%4$s, moment);
      end if;
      if tg_op = 'DELETE' then return old; end if;
      new.published_from := moment;
      return new;
    end $t$ $f$, 'keep_' || named, named, columns, old_columns, given_new, given_old);
  execute format('create or replace trigger keep_history before update or delete on published.%I
                  for each row execute function history.%I()', named, 'keep_' || named);
  perform history.copy_indexes(named);
  execute format($v$
    create or replace view as_published.%1$I as
      select %2$s from (
        select %2$s, timestamptz 'infinity' as published_to from published.%1$I
        union all
        select %2$s, published_to from history.%1$I
      ) state
      where (published_from > (select as_published.as_of())) is not true
        and (published_to <= (select as_published.as_of())) is not true $v$,
    named, columns);
  execute format('comment on view as_published.%I is %L', named, format('Rows of %s as they were public at as_of()', named));
  execute format('comment on table history.%I is %L', named, format('Superseded rows of %s', named));
  execute format('comment on column history.%I.published_to is %L', named, 'Instant from which the row was no longer public');
end
$$;
comment on function history.version_table(text) is 'Makes a published table system-versioned, or brings its history up to date after a change of columns or indexes';

do $$
declare
  named text;
begin
  for named in select tablename from pg_tables where schemaname = 'history' order by 1 loop
    execute format('drop index if exists history.%I', named || '_period');
    perform history.version_table(named);
  end loop;
end
$$;

-- Columns that were added since.
create or replace view as_published.publication as
  select * from published.publication where published_at <= as_published.as_of();
create or replace view as_published.revision as
  select * from published.revision where published_at <= as_published.as_of();

-- Whoever keeps answers hears of a new or changed edition as of a publication.
create function published.tell_of_edition() returns trigger language plpgsql as $$
begin
  perform pg_notify('minewatch_published', 'edition');
  return null;
end
$$;
comment on function published.tell_of_edition() is 'Tells the servers that editions changed';
create trigger tell_of_edition after insert or update or delete on published.edition
  for each statement execute function published.tell_of_edition();
