-- Derived tables: what follows from the records, kept ready for speed. Each one is defined by a query in the schema
-- derivation and maintained by statement triggers, in the transaction that changes what it follows from. Only the
-- difference is written, so its history grows by real changes alone. To add one: its table, its definition, then
-- derivation.maintain, history.version_table, and derivation.watch for each table from which it follows.
create schema derivation;
comment on schema derivation is 'How derived tables follow from the records; used by their triggers and by tests only';

-- A transaction that sets minewatch.defer_derived = on (a bulk load) pays once, at commit or by refresh_derived().
create table derivation.debt (
  transaction_id xid8 not null default pg_current_xact_id(),
  subject text not null,
  ids bigint[] not null
);
comment on table derivation.debt is 'What a running transaction still has to derive again; never outlives it';
comment on column derivation.debt.transaction_id is 'The transaction';
comment on column derivation.debt.subject is 'What to derive, named as the function derivation.refresh_…';
comment on column derivation.debt.ids is 'Records for which to derive it';
create index on derivation.debt (transaction_id);

create table derivation.derived_table (
  name text primary key,
  turn integer not null generated always as identity,
  all_rows text not null
);
comment on table derivation.derived_table is 'The derived tables, in the order in which they follow from one another';
comment on column derivation.derived_table.name is 'Table of the schema published';
comment on column derivation.derived_table.turn is 'Its place in the order';
comment on column derivation.derived_table.all_rows is 'Query that defines its rows';

create table derivation.subject (
  name text primary key,
  turn integer not null generated always as identity
);
comment on table derivation.subject is 'What a change can make necessary to derive again, in the order of doing it';
comment on column derivation.subject.name is 'Subject, named as the function derivation.refresh_…';
comment on column derivation.subject.turn is 'Its place in the order';

create function derivation.owe(subject text, ids bigint[]) returns void language sql as $$
  select set_config('minewatch.derived_owed', 'on', true);
  insert into derivation.debt (subject, ids) values (subject, ids);
$$;
comment on function derivation.owe(text, bigint[]) is 'Notes what the transaction still has to derive';

-- When a good part of all records is owed, deriving all of them at once is quicker than looking each one up.
create function derivation.settle() returns void language plpgsql security definer
  set search_path = published, vocabulary, public as $$
declare
  before constant text := coalesce(current_setting('minewatch.defer_derived', true), '');
  many constant integer := greatest(20000, (select reltuples / 4 from pg_class where oid = 'published.dispute'::regclass));
  named text;
  owed bigint[];
begin
  perform set_config('minewatch.defer_derived', 'on', true);
  for named in select name from derivation.subject order by turn loop
    with paid as (delete from derivation.debt d where d.transaction_id = pg_current_xact_id() and d.subject = named returning d.ids)
      select array_agg(distinct id) into owed from paid cross join lateral unnest(paid.ids) id;
    if owed is not null then
      execute format('select derivation.%I($1)', 'refresh_' || named) using case when cardinality(owed) <= many then owed end;
    end if;
  end loop;
  perform set_config('minewatch.derived_owed', 'off', true);
  perform set_config('minewatch.defer_derived', before, true);
end
$$;
comment on function derivation.settle() is 'Derives what the transaction owes';

create function derivation.settle_at_commit() returns trigger language plpgsql security definer as $$
begin
  if current_setting('minewatch.derived_owed') = 'on' then perform derivation.settle(); end if;
  return null;
end
$$;
create constraint trigger settle_at_commit after insert on derivation.debt deferrable initially deferred
  for each row execute function derivation.settle_at_commit();

create function published.refresh_derived(everything boolean default false) returns void language plpgsql security definer
  set search_path = published, vocabulary, public as $$
declare
  before constant text := coalesce(current_setting('minewatch.defer_derived', true), '');
  named text;
begin
  perform set_config('minewatch.defer_derived', 'on', true);
  if not everything then
    perform derivation.settle();
    perform set_config('minewatch.defer_derived', before, true);
    return;
  end if;
  perform derivation.lock_ownership();
  for named in select name from derivation.derived_table order by turn loop
    execute format('select derivation.%I(null)', 'refresh_' || named);
  end loop;
  delete from derivation.debt where transaction_id = pg_current_xact_id();
  perform set_config('minewatch.defer_derived', before, true);
end
$$;
comment on function published.refresh_derived(boolean) is 'Derives what a transaction with minewatch.defer_derived = on still owes, or every derived table from the start';
revoke execute on function published.refresh_derived(boolean) from public;
grant execute on function published.refresh_derived(boolean) to minewatch_staff;

-- The statement that brings a derived table in line with `fresh`, a query for its rows: only the difference is written.
-- `scope` says which rows the query speaks of.
create function derivation.difference(named text, keys text[], fresh text, scope text) returns text language plpgsql stable as $$
declare
  columns text[];
  others text[];
begin
  select array_agg(attname order by attnum), array_agg(attname order by attnum) filter (where attname <> all (keys))
    into columns, others
    from pg_attribute where attrelid = format('published.%I', named)::regclass and attnum > 0 and not attisdropped
      and attgenerated = '' and attname <> 'published_from';
  return format($t$
    merge into published.%1$I d
    using (
      select %2$s, is_fresh is null as is_gone
      from (select *, true as is_fresh from (%3$s) f) f full join (select %4$s from published.%1$I where %5$s) o using (%4$s)
    ) f on %6$s
    when matched and f.is_gone then delete
    when matched and (%7$s) is distinct from (%8$s) then update set %9$s
    when not matched then insert (%10$s) values (%11$s)
    $t$,
    named, (select string_agg(case when c = any (keys) then c else 'f.' || c end, ', ') from unnest(columns) c), fresh,
    array_to_string(keys, ', '), scope, (select string_agg(format('d.%1$s = f.%1$s', k), ' and ') from unnest(keys) k),
    (select string_agg('f.' || c, ', ') from unnest(others) c), (select string_agg('d.' || c, ', ') from unnest(others) c),
    (select string_agg(format('%1$s = f.%1$s', c), ', ') from unnest(others) c), array_to_string(columns, ', '),
    (select string_agg('f.' || c, ', ') from unnest(columns) c));
end
$$;
comment on function derivation.difference(text, text[], text, text) is 'Statement that writes the difference between a derived table and a query for its rows';

-- Makes derivation.refresh_<table>(ids): brings a derived table in line with its definition, for some values of its
-- first key column or (null) for all. `some_rows` may use ids; `all_rows` is the same without that limit.
create function derivation.maintain(named text, keys text[], some_rows text, all_rows text) returns void language plpgsql as $$
begin
  insert into derivation.derived_table (name, all_rows) values (named, all_rows);
  execute format($f$
    create function derivation.%I(ids bigint[]) returns void language plpgsql as $body$
    begin
      if ids is null then %s; else %s; end if;
    end $body$ $f$,
    'refresh_' || named, derivation.difference(named, keys, all_rows, 'true'),
    derivation.difference(named, keys, some_rows, format('%I = any (ids)', keys[1])));
end
$$;
comment on function derivation.maintain(text, text[], text, text) is 'Makes the function that brings a derived table in line with its definition';

-- Makes the triggers that derive subjects again when a table changes: `id` is the column whose values say for which
-- records, `columns` what else matters of a row (an update of anything else costs nothing). They pin what all further
-- functions rely on: where tables are found, and plans made once, as planning for each list of ids outlasts the work.
create function derivation.watch(named text, subjects text[], id text, columns text[] default '{}') returns void language plpgsql as $$
declare
  operation text;
  function_name constant text := format('derive_%s_from_%s', subjects[1], named);
  seen constant text := array_to_string(id || columns, ', ');
begin
  insert into derivation.subject (name) select unnest(subjects) on conflict do nothing;
  execute format($f$
    create function derivation.%1$I() returns trigger language plpgsql security definer
      set search_path = published, vocabulary, public set plan_cache_mode = force_generic_plan as $body$
    declare ids bigint[];
    begin
      if tg_op = 'INSERT' then
        select array_agg(distinct %2$I) into ids from come where %2$I is not null;
      elsif tg_op = 'DELETE' then
        select array_agg(distinct %2$I) into ids from gone where %2$I is not null;
      else
        select array_agg(distinct %2$I) into ids from (
          (select %3$s from gone except all select %3$s from come) union all
          (select %3$s from come except all select %3$s from gone)) changed
        where %2$I is not null;
      end if;
      if ids is null then return null; end if;
      if current_setting('minewatch.defer_derived', true) = 'on' then %4$s else %5$s end if;
      return null;
    end $body$ $f$, function_name, id, seen,
    (select string_agg(format('perform derivation.owe(%L, ids);', s), ' ') from unnest(subjects) s),
    (select string_agg(format('perform derivation.%I(ids);', 'refresh_' || s), ' ') from unnest(subjects) s));
  foreach operation in array array['insert', 'update', 'delete'] loop
    execute format('create trigger %I after %s on published.%I referencing %s for each statement execute function derivation.%I()',
      format('derive_%s_%s', subjects[1], operation), operation, named,
      case operation when 'insert' then 'new table as come' when 'delete' then 'old table as gone'
        else 'old table as gone new table as come' end,
      function_name);
  end loop;
end
$$;
comment on function derivation.watch(text, text[], text, text[]) is 'Makes the triggers that derive subjects again when a table changes';

-- Two transactions that change the graph of stakes would each miss the other's path: they take turns. A change of one
-- dispute only has to wait for them and for others of the same dispute.
create function derivation.lock_ownership() returns void language sql as $$ select pg_advisory_xact_lock(20120902) $$;
comment on function derivation.lock_ownership() is 'Waits until nobody else changes who owns what, or a dispute';
create function derivation.lock_disputes(ids bigint[]) returns void language plpgsql as $$
begin
  if ids is null then
    perform derivation.lock_ownership();
    return;
  end if;
  perform pg_advisory_xact_lock_shared(20120902);
  perform from dispute where id = any (ids) order by id for no key update;
end
$$;
comment on function derivation.lock_disputes(bigint[]) is 'Waits until nobody else changes these disputes (null: any) or who owns what';

-- 1. Direct holdings: stakes with parallel and neighbouring ones settled.
create table published.direct_holding (
  owner_id bigint not null references published.company on delete cascade,
  owned_company_id bigint references published.company on delete cascade,
  owned_project_id bigint references published.project on delete cascade,
  owned_id bigint not null,
  basis text not null check (basis in ('CERTAIN', 'POSSIBLE')),
  period daterange not null check (not isempty(period)),
  interest_type text not null references vocabulary.interest_type_code (code),
  share_min numeric,
  share_max numeric,
  is_operator boolean not null,
  stake_ids bigint[] not null,
  published_from timestamptz not null default published.publication_moment(),
  primary key (owned_id, owner_id, basis, period),
  check (num_nonnulls(owned_company_id, owned_project_id) = 1 and owned_id = coalesce(owned_company_id, owned_project_id)),
  check ((share_min is null) = (share_max is null))
);
comment on table published.direct_holding is 'Derived from stake: what an owner holds of a company or project, one row per period in which nothing changes';
comment on column published.direct_holding.owner_id is 'Company that holds';
comment on column published.direct_holding.owned_company_id is 'Company of which it holds a share, or';
comment on column published.direct_holding.owned_project_id is 'project of which it holds a share';
comment on column published.direct_holding.owned_id is 'Whichever of the two is owned';
comment on column published.direct_holding.basis is 'CERTAIN: held on each day of the period in every reading of the dates; POSSIBLE: in some reading';
comment on column published.direct_holding.period is 'Days, end excluded; infinite ends where no date is recorded';
comment on column published.direct_holding.interest_type is 'Kind of the stake that counts where several run side by side: shares, joint venture, other control, votes, unknown';
comment on column published.direct_holding.share_min is 'Least share in per cent; empty with share_max means unknown';
comment on column published.direct_holding.share_max is 'Greatest share in per cent';
comment on column published.direct_holding.is_operator is 'The owner runs the site';
comment on column published.direct_holding.stake_ids is 'The stakes that say so: one, or two when the day of a change from one to the other is uncertain';
comment on column published.direct_holding.published_from is 'Instant from which the row is public';
create index on published.direct_holding (owner_id);

create function derivation.interest_order(interest_type text) returns integer language sql immutable parallel safe as
  $$ select array_position(array['SHAREHOLDING', 'JV', 'CONTROL_OTHER', 'VOTING', 'UNKNOWN'], interest_type) $$;
comment on function derivation.interest_order(text) is 'Which of several parallel stakes of one owner in one thing counts: the lowest';

-- Shares and votes of one holding are not added: the first kind of the list counts. Where one stake ends on the same
-- uncertain date on which the next begins, the owner certainly held one of the two on each day that the date may be.
-- Several readings of one kind give the range from least to greatest, or unknown if one of them is unknown.
create function derivation.direct_holding(ids bigint[]) returns setof published.direct_holding language sql stable as $$
  with reading as (
    select s.*, trim_scale(coalesce(percent, percent_min)) as share_min, trim_scale(coalesce(percent, percent_max)) as share_max,
      derivation.interest_order(interest_type) as place
    from stake s where owned_id = any (ids)
  ), claim as (
    select owned_id, owner_id, b.basis, b.period, place, interest_type, share_min, share_max, is_operator, id as stake_id
    from reading cross join lateral (values ('CERTAIN', certain_period), ('POSSIBLE', possible_period)) b (basis, period)
    where not isempty(b.period)
    union all
    select a.owned_id, a.owner_id, 'CERTAIN', daterange(d.from_day, d.until_day), least(a.place, b.place),
      case when a.place <= b.place then a.interest_type else b.interest_type end,
      one.share_min, one.share_max, a.is_operator and b.is_operator, one.stake_id
    from reading a join reading b on b.owned_id = a.owned_id and b.owner_id = a.owner_id and b.id <> a.id
        and b.from_earliest = a.to_earliest and b.from_latest = a.to_latest
      cross join lateral (values (greatest(a.to_earliest, a.from_latest), least(a.to_latest, b.to_earliest))) d (from_day, until_day)
      cross join lateral (values (a.share_min, a.share_max, a.id), (b.share_min, b.share_max, b.id)) one (share_min, share_max, stake_id)
    where d.from_day < d.until_day
  ), cut as (
    select distinct owned_id, owner_id, basis, day from claim cross join lateral (values (lower(period)), (upper(period))) d (day)
  ), slice as (
    select *, lead(day) over (partition by owned_id, owner_id, basis order by day) as until_day from cut
  ), claimed as (
    select c.*, s.day, s.until_day, bool_or(c.is_operator) over w as operates, c.place = min(c.place) over w as counts
    from slice s join claim c using (owned_id, owner_id, basis)
    where c.period @> s.day
    window w as (partition by owned_id, owner_id, basis, s.day)
  ), settled as (
    select owned_id, owner_id, basis, day, until_day, interest_type,
      case when bool_and(share_min is not null) then min(share_min) end as share_min,
      case when bool_and(share_min is not null) then max(share_max) end as share_max,
      operates, array_agg(distinct stake_id) as stake_ids
    from claimed where counts
    group by owned_id, owner_id, basis, day, until_day, interest_type, operates
  ), stepped as (
    select *, lag(row(until_day, interest_type, share_min, share_max, operates, stake_ids)) over w
        is distinct from row(day, interest_type, share_min, share_max, operates, stake_ids) as is_change
    from settled window w as (partition by owned_id, owner_id, basis order by day)
  ), numbered as (
    select *, count(*) filter (where is_change) over (partition by owned_id, owner_id, basis order by day) as step from stepped
  )
  select n.owner_id, c.id, p.id, n.owned_id, basis, daterange(min(day), max(until_day)), interest_type, share_min, share_max,
    operates, stake_ids, null::timestamptz
  from numbered n left join company c on c.id = n.owned_id left join project p on p.id = n.owned_id
  group by n.owner_id, c.id, p.id, n.owned_id, basis, step, interest_type, share_min, share_max, operates, stake_ids
$$;
comment on function derivation.direct_holding(bigint[]) is 'Direct holdings in the companies and projects given, from their stakes';

-- 2. Effective stakes: everything a company holds of a project, directly or through others.
create table published.effective_stake (
  company_id bigint not null references published.company on delete cascade,
  project_id bigint not null references published.project on delete cascade,
  basis text not null check (basis in ('CERTAIN', 'POSSIBLE')),
  period daterange not null check (not isempty(period)),
  share_min numeric,
  share_max numeric,
  is_operator boolean not null,
  is_direct boolean not null,
  path_count integer not null check (path_count > 0),
  published_from timestamptz not null default published.publication_moment(),
  primary key (project_id, company_id, basis, period),
  check ((share_min is null) = (share_max is null))
);
comment on table published.effective_stake is 'Derived from direct_holding: share of a project that a company holds directly or through others, one row per period in which nothing changes';
comment on column published.effective_stake.company_id is 'Company that holds';
comment on column published.effective_stake.project_id is 'Project held';
comment on column published.effective_stake.basis is 'CERTAIN: by holdings certain on each day of the period; POSSIBLE: if every possible holding was one';
comment on column published.effective_stake.period is 'Days, end excluded; infinite ends where no date is recorded';
comment on column published.effective_stake.share_min is 'Least share in per cent, to six decimals: product along each path, sum over the paths. Empty: unknown, as some stake on a path is';
comment on column published.effective_stake.share_max is 'Greatest share in per cent, at most 100 where only possible';
comment on column published.effective_stake.is_operator is 'Operates the project: on some path every owner operates what it owns';
comment on column published.effective_stake.is_direct is 'Holds the project itself, whether or not through others too';
comment on column published.effective_stake.path_count is 'Number of paths from the company to the project; none visits a company twice';
comment on column published.effective_stake.published_from is 'Instant from which the row is public';
create index on published.effective_stake (company_id, project_id);

create function derivation.effective_stake(ids bigint[]) returns setof published.effective_stake language sql stable as $$
  with recursive path as (
    select owned_id as project_id, owner_id as company_id, basis, period, share_min, share_max, is_operator,
      true as is_direct, array[owner_id] as visited
    from direct_holding where owned_id = any (ids)
    union all
    select p.project_id, h.owner_id, p.basis, p.period * h.period, p.share_min * h.share_min * 0.01, p.share_max * h.share_max * 0.01,
      p.is_operator and h.is_operator, false, p.visited || h.owner_id
    from path p join direct_holding h on h.owned_id = p.company_id and h.basis = p.basis and h.period && p.period
    where h.owner_id <> all (p.visited)
  ), cut as (
    select distinct project_id, company_id, basis, day from path cross join lateral (values (lower(period)), (upper(period))) d (day)
  ), slice as (
    select *, lead(day) over (partition by project_id, company_id, basis order by day) as until_day from cut
  ), summed as (
    select project_id, company_id, basis, s.day, s.until_day,
      case when bool_and(share_min is not null) then trim_scale(round(sum(share_min), 6)) end as share_min,
      case when bool_and(share_min is not null) then trim_scale(round(sum(share_max), 6)) end as share_max,
      bool_or(is_operator) as is_operator, bool_or(is_direct) as is_direct, count(*)::integer as path_count
    from slice s join path p using (project_id, company_id, basis)
    where p.period @> s.day
    group by project_id, company_id, basis, s.day, s.until_day
  ), bounded as (
    select project_id, company_id, basis, day, until_day, is_operator, is_direct, path_count,
      case when basis = 'POSSIBLE' and share_min > 100 then 100 else share_min end as share_min,
      case when basis = 'POSSIBLE' and share_max > 100 then 100 else share_max end as share_max
    from summed
  ), stepped as (
    select *, lag(row(until_day, share_min, share_max, is_operator, is_direct, path_count)) over w
        is distinct from row(day, share_min, share_max, is_operator, is_direct, path_count) as is_change
    from bounded window w as (partition by project_id, company_id, basis order by day)
  ), numbered as (
    select *, count(*) filter (where is_change) over (partition by project_id, company_id, basis order by day) as step from stepped
  )
  select company_id, project_id, basis, daterange(min(day), max(until_day)), share_min, share_max, is_operator, is_direct,
    path_count, null::timestamptz
  from numbered
  group by company_id, project_id, basis, step, share_min, share_max, is_operator, is_direct, path_count
$$;
comment on function derivation.effective_stake(bigint[]) is 'Effective stakes in the projects given, along every path of direct holdings';

-- 3. Effective holdings: the days alone, for quick questions.
create table published.effective_holding (
  company_id bigint not null references published.company on delete cascade,
  project_id bigint not null references published.project on delete cascade,
  certain datemultirange not null,
  possible datemultirange not null,
  operated_certain datemultirange not null,
  operated_possible datemultirange not null,
  direct_certain datemultirange not null,
  direct_possible datemultirange not null,
  published_from timestamptz not null default published.publication_moment(),
  primary key (project_id, company_id)
);
comment on table published.effective_holding is 'Derived from effective_stake: the days on which a company holds part of a project, directly or through others';
comment on column published.effective_holding.company_id is 'Company that holds';
comment on column published.effective_holding.project_id is 'Project held';
comment on column published.effective_holding.certain is 'Days on which it certainly holds part';
comment on column published.effective_holding.possible is 'Days on which it possibly holds part; they contain the certain ones';
comment on column published.effective_holding.operated_certain is 'Days on which it certainly operates';
comment on column published.effective_holding.operated_possible is 'Days on which it possibly operates';
comment on column published.effective_holding.direct_certain is 'Days on which it certainly holds part itself, not only through others';
comment on column published.effective_holding.direct_possible is 'Days on which it possibly holds part itself';
comment on column published.effective_holding.published_from is 'Instant from which the row is public';
create index on published.effective_holding (company_id, project_id);

create function derivation.effective_holding(ids bigint[]) returns setof published.effective_holding language sql stable as $$
  select company_id, project_id,
    coalesce(range_agg(period) filter (where basis = 'CERTAIN'), '{}'),
    coalesce(range_agg(period) filter (where basis = 'POSSIBLE'), '{}'),
    coalesce(range_agg(period) filter (where basis = 'CERTAIN' and is_operator), '{}'),
    coalesce(range_agg(period) filter (where basis = 'POSSIBLE' and is_operator), '{}'),
    coalesce(range_agg(period) filter (where basis = 'CERTAIN' and is_direct), '{}'),
    coalesce(range_agg(period) filter (where basis = 'POSSIBLE' and is_direct), '{}'), null::timestamptz
  from effective_stake where project_id = any (ids)
  group by company_id, project_id
$$;
comment on function derivation.effective_holding(bigint[]) is 'Days of holding in the projects given, from effective stakes';

-- 4. UK link.
create table published.uk_link (
  company_id bigint not null references published.company on delete cascade,
  reason text not null references vocabulary.uk_link_reason_code (code),
  certain datemultirange not null,
  possible datemultirange not null,
  published_from timestamptz not null default published.publication_moment(),
  primary key (company_id, reason)
);
comment on table published.uk_link is 'Derived from company, listing and direct_holding: the days on which a company is linked to the United Kingdom, by reason';
comment on column published.uk_link.company_id is 'Company';
comment on column published.uk_link.reason is 'Listed in London, on its main market or AIM; registered in the UK; owned, wholly or in part, by such a company';
comment on column published.uk_link.certain is 'Days on which the link certainly holds';
comment on column published.uk_link.possible is 'Days on which it possibly holds; they contain the certain ones';
comment on column published.uk_link.published_from is 'Instant from which the row is public';

create function published.london_listing(exchange_mic text, segment text) returns text language sql immutable parallel safe as $$
  select case when exchange_mic in ('XLON', 'AIMX') then case when segment = 'AIM' or exchange_mic = 'AIMX' then 'AIM_LISTED' else 'LSE_LISTED' end end
$$;
comment on function published.london_listing(text, text) is 'Reason of a UK link that a listing on this exchange and segment gives, or none';

-- Listed and registered: what links a company by itself. A listing that gives way to another on an uncertain date
-- leaves no day without one.
create view derivation.own_uk_link as
  with london as (
    select company_id, published.london_listing(exchange_mic, segment) as reason,
      id, from_earliest, from_latest, to_earliest, to_latest, certain_period, possible_period
    from published.listing where published.london_listing(exchange_mic, segment) is not null
  ), listed as (
    select company_id, reason, certain_period, possible_period from london
    union all
    select company_id, reason, daterange(d.from_day, d.until_day), 'empty'
    from london a join london b using (company_id, reason)
      cross join lateral (values (greatest(a.to_earliest, a.from_latest), least(a.to_latest, b.to_earliest))) d (from_day, until_day)
    where a.id <> b.id and b.from_earliest = a.to_earliest and b.from_latest = a.to_latest and d.from_day < d.until_day
  )
  select company_id, reason, range_agg(certain_period) as certain, range_agg(possible_period) as possible from listed
  group by company_id, reason
  union all
  select id, 'UK_REGISTERED', '{[-infinity,infinity)}', '{[-infinity,infinity)}' from published.company where country_iso2 = 'GB';
comment on view derivation.own_uk_link is 'Days on which companies are linked to the United Kingdom by themselves';

create function derivation.uk_link(ids bigint[]) returns setof published.uk_link language sql stable as $$
  with recursive path as (
    select owned_id as company_id, owner_id, basis, period, array[owned_id, owner_id] as visited
    from direct_holding where owned_company_id = any (ids)
    union all
    select p.company_id, h.owner_id, p.basis, p.period * h.period, p.visited || h.owner_id
    from path p join direct_holding h on h.owned_id = p.owner_id and h.basis = p.basis and h.period && p.period
    where h.owner_id <> all (p.visited)
  ), linked as (
    select company_id, reason, certain, possible from derivation.own_uk_link where company_id = any (ids)
    union all
    select p.company_id, 'UK_OWNED', case p.basis when 'CERTAIN' then datemultirange(p.period) * o.certain end,
      case p.basis when 'POSSIBLE' then datemultirange(p.period) * o.possible end
    from path p join derivation.own_uk_link o on o.company_id = p.owner_id
  )
  select company_id, reason, coalesce(range_agg(certain), '{}'), range_agg(possible), null::timestamptz from linked
  group by company_id, reason having range_agg(possible) <> '{}'
$$;
comment on function derivation.uk_link(bigint[]) is 'UK links of the companies given, by themselves and through their owners';

select derivation.maintain('direct_holding', '{owned_id,owner_id,basis,period}', 'select * from derivation.direct_holding(ids)',
  'select * from derivation.direct_holding((select array_agg(distinct owned_id) from stake))');
select derivation.maintain('effective_stake', '{project_id,company_id,basis,period}', 'select * from derivation.effective_stake(ids)',
  'select * from derivation.effective_stake((select array_agg(id) from project))');
select derivation.maintain('effective_holding', '{project_id,company_id}', 'select * from derivation.effective_holding(ids)',
  'select * from derivation.effective_holding((select array_agg(id) from project))');
select derivation.maintain('uk_link', '{company_id,reason}', 'select * from derivation.uk_link(ids)',
  'select * from derivation.uk_link((select array_agg(id) from company))');

create function derivation.all_below(ids bigint[]) returns bigint[] language sql stable as $$
  with recursive below (id) as (
    select unnest(ids) union select h.owned_id from below b join direct_holding h on h.owner_id = b.id
  ) select array_agg(id) from below
$$;
comment on function derivation.all_below(bigint[]) is 'These companies and projects, and all that they ever held, directly or through others';

create function derivation.refresh_ownership(ids bigint[]) returns void language plpgsql as $$
declare below bigint[];
begin
  perform derivation.lock_ownership();
  perform derivation.refresh_direct_holding(ids);
  below := derivation.all_below(ids);
  if ids is not null then ids := array(select id from project where id = any (below)); end if;
  perform derivation.refresh_effective_stake(ids);
  perform derivation.refresh_effective_holding(ids);
  if ids is not null then ids := array(select id from company where id = any (below)); end if;
  perform derivation.refresh_uk_link(ids);
end
$$;
comment on function derivation.refresh_ownership(bigint[]) is 'Derives who holds what after stakes in these companies and projects changed';

create function derivation.refresh_uk_registration(ids bigint[]) returns void language plpgsql as $$
begin
  perform derivation.lock_ownership();
  if ids is not null then ids := array(select id from company where id = any (derivation.all_below(ids))); end if;
  perform derivation.refresh_uk_link(ids);
end
$$;
comment on function derivation.refresh_uk_registration(bigint[]) is 'Derives UK links after the country or the listings of these companies changed';

select derivation.watch('stake', '{ownership}', 'owned_id', '{id,owner_id,interest_type,percent,percent_min,percent_max,is_operator,from_earliest,from_latest,to_earliest,to_latest}');
select derivation.watch('listing', '{uk_registration}', 'company_id', '{exchange_mic,segment,from_earliest,from_latest,to_earliest,to_latest}');
select derivation.watch('company', '{uk_registration}', 'id', '{country_iso2}');

select history.version_table(named) from unnest(array['direct_holding', 'effective_stake', 'effective_holding', 'uk_link']) named;
revoke insert, update, delete on published.direct_holding, published.effective_stake, published.effective_holding, published.uk_link
  from minewatch_staff;

-- No search_path of its own, so that it reads published or as_published as the caller does.
create function published.effective_stake_on(day date) returns table (
  company_id bigint, project_id bigint, certainty text, share_min numeric, share_max numeric, operator_certainty text,
  is_direct boolean, path_count integer
) language sql stable as $$
  select p.company_id, p.project_id, case when c.basis is null then 'POSSIBLE' else 'CERTAIN' end,
    case when c.basis is null then p.share_min else c.share_min end, case when c.basis is null then p.share_max else c.share_max end,
    case when c.is_operator then 'CERTAIN' when p.is_operator then 'POSSIBLE' end,
    coalesce(c.is_direct, p.is_direct), coalesce(c.path_count, p.path_count)
  from effective_stake p left join effective_stake c
    on c.company_id = p.company_id and c.project_id = p.project_id and c.basis = 'CERTAIN' and c.period @> day
  where p.basis = 'POSSIBLE' and p.period @> day
$$;
comment on function published.effective_stake_on(date) is 'Who holds how much of which project on a day: the certain share, else the possible one; filter it by company_id or project_id';
