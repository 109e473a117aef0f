-- Two clocks: a date says what was true, a publication moment says when we said so.

create table published.publication (
  id bigint generated always as identity primary key,
  published_at timestamptz not null
);
comment on table published.publication is 'One transaction that changed what is public; its newest row is the version of the data';
comment on column published.publication.id is 'Running number of the publication';
comment on column published.publication.published_at is 'Instant given to every row that the transaction published';

-- The one instant of a publishing transaction. Publishers hold a shared lock that closing an edition takes alone: when
-- the edition has it, every earlier instant is committed and every later one comes after, so an edition never changes.
create function published.publication_moment() returns timestamptz language plpgsql volatile as $$
declare
  moment text := current_setting('minewatch.publication_moment', true);
begin
  if moment is null or moment = '' then
    perform pg_advisory_xact_lock_shared(20120901);
    moment := clock_timestamp()::text;
    perform set_config('minewatch.publication_moment', moment, true);
    insert into published.publication (published_at) values (moment::timestamptz);
    perform pg_notify('minewatch_published', moment);
  end if;
  return moment::timestamptz;
end
$$;
comment on function published.publication_moment() is 'Instant of the running publishing transaction; the first call takes it';

-- The moment at which the views of as_published look.
create function as_published.as_of() returns timestamptz language sql stable parallel safe
  return current_setting('minewatch.as_of')::timestamptz;
comment on function as_published.as_of() is 'Instant whose published rows are shown, from the setting minewatch.as_of';

-- Makes a published table system-versioned: its superseded rows go to history, and a view of the same name in
-- as_published shows the rows of a moment. Run again after a column was added.
create function history.version_table(named text) returns void language plpgsql as $$
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
  execute format('create index if not exists %I on history.%I (published_from, published_to)', named || '_period', named);
  if to_regclass(format('as_published.%I', named)) is not null then
    execute format('drop view as_published.%I', named);
  end if;
  execute format($v$
    create view as_published.%1$I as
      select %2$s from published.%1$I where published_from <= as_published.as_of()
      union all
      select %2$s from history.%1$I where published_from <= as_published.as_of() and published_to > as_published.as_of() $v$,
    named, columns);
  execute format('comment on view as_published.%I is %L', named, format('Rows of %s as they were public at as_of()', named));
  execute format('comment on table history.%I is %L', named, format('Superseded rows of %s', named));
  execute format('comment on column history.%I.published_to is %L', named, 'Instant from which the row was no longer public');
end
$$;
comment on function history.version_table(text) is 'Makes a published table system-versioned, or brings its history up to date after a change of columns';
