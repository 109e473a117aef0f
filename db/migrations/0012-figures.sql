-- Figures, status by day and place of every dispute, kept ready for lists, filters and counts.
create table published.dispute_figures (
  dispute_id bigint primary key references published.dispute on delete cascade,
  latest_on date not null,
  first_event_on date,
  last_event_on date,
  event_count integer not null,
  dead integer,
  injured integer,
  arrested integer,
  news_count integer not null,
  published_from timestamptz not null default published.publication_moment()
);
comment on table published.dispute_figures is 'Derived: what the events and news of a dispute add up to';
comment on column published.dispute_figures.dispute_id is 'Dispute';
comment on column published.dispute_figures.latest_on is 'Sort key: first day of the latest event, else of the dispute itself';
comment on column published.dispute_figures.first_event_on is 'First day on which the first event may have happened; empty without events';
comment on column published.dispute_figures.last_event_on is 'First day on which the latest event may have happened; empty without events';
comment on column published.dispute_figures.event_count is 'Number of events';
comment on column published.dispute_figures.dead is 'People killed in all events; empty when no event states a number';
comment on column published.dispute_figures.injured is 'People injured in all events; empty when no event states a number';
comment on column published.dispute_figures.arrested is 'People arrested in all events; empty when no event states a number';
comment on column published.dispute_figures.news_count is 'Number of news items about the dispute';
comment on column published.dispute_figures.published_from is 'Instant from which the row is public';
create index on published.dispute_figures (latest_on desc, dispute_id desc);
create index on published.dispute_figures (dead desc nulls last, injured desc nulls last, dispute_id desc);

create table published.status_period (
  dispute_id bigint not null references published.dispute on delete cascade,
  status_history_id bigint not null unique references published.status_history on delete cascade,
  during daterange not null check (not isempty(during)),
  status text not null references vocabulary.status_code (code),
  phase text references vocabulary.phase_code (code),
  intensity text references vocabulary.intensity_code (code),
  published_from timestamptz not null default published.publication_moment(),
  primary key (dispute_id, status_history_id)
);
comment on table published.status_period is 'Derived from status_history: the days on which a status is in force, from its first possible day until the next one begins';
comment on column published.status_period.status_history_id is 'Entry of the status history';
comment on column published.status_period.dispute_id is 'Dispute';
comment on column published.status_period.during is 'Days, end excluded; infinite while in force';
comment on column published.status_period.status is 'Status after the Ombudsman';
comment on column published.status_period.phase is 'Phase, only while active';
comment on column published.status_period.intensity is 'Intensity of mobilisation';
comment on column published.status_period.published_from is 'Instant from which the row is public';
create index on published.status_period (dispute_id, during);

create table published.dispute_place (
  dispute_id bigint not null references published.dispute on delete cascade,
  ubigeo text not null references published.place (ubigeo),
  basis text not null check (basis in ('COMMUNITY', 'PROJECT', 'POINT')),
  published_from timestamptz not null default published.publication_moment(),
  primary key (dispute_id, ubigeo)
);
comment on table published.dispute_place is 'Derived: where a dispute is, by its communities, else its projects, else the department that contains its point';
comment on column published.dispute_place.dispute_id is 'Dispute';
comment on column published.dispute_place.ubigeo is 'Place, as narrow as known';
comment on column published.dispute_place.basis is 'What says so: COMMUNITY, PROJECT or POINT';
comment on column published.dispute_place.published_from is 'Instant from which the row is public';
create index dispute_place_prefix on published.dispute_place (ubigeo text_pattern_ops, dispute_id);

create view derivation.dispute_figures as
  select d.id as dispute_id, coalesce(e.last_event_on, d.start_earliest) as latest_on, e.first_event_on, e.last_event_on,
    e.event_count, e.dead, e.injured, e.arrested, n.news_count
  from published.dispute d
  cross join lateral (
    select min(on_earliest) as first_event_on, max(on_earliest) as last_event_on, count(*)::integer as event_count,
      sum(dead)::integer as dead, sum(injured)::integer as injured, sum(arrested)::integer as arrested
    from published.standing_event where dispute_id = d.id
  ) e
  cross join lateral (select count(*)::integer as news_count from published.news_dispute where dispute_id = d.id) n;
comment on view derivation.dispute_figures is 'Figures of every dispute, from its events and news';

-- Of two entries that begin on the same day, the one with the more exact date comes first and gives way at once.
create view derivation.status_period as
  select dispute_id, status_history_id, daterange(from_day, until_day) as during, status, phase, intensity
  from (
    select id as status_history_id, dispute_id, from_earliest as from_day, status, phase, intensity,
      lead(from_earliest, 1, 'infinity') over (partition by dispute_id order by from_earliest, from_latest, id) as until_day
    from published.status_history
  ) entry
  where from_day < until_day;
comment on view derivation.status_period is 'Days on which every entry of the status history is in force';

create view derivation.dispute_place as
  select d.id as dispute_id, p.ubigeo, p.basis
  from published.dispute d cross join lateral (
    select ubigeo, basis from (
      select c.ubigeo, 'COMMUNITY' as basis, 1 as turn
      from published.dispute_community l join published.community c on c.id = l.community_id where l.dispute_id = d.id
      union
      select p.ubigeo, 'PROJECT', 2
      from published.dispute_project l join published.project p on p.id = l.project_id where l.dispute_id = d.id
      union
      select p.ubigeo, 'POINT', 3 from published.place p where p.level = 'DEPARTMENT' and st_covers(p.boundary, d.point)
    ) place where ubigeo is not null
    order by turn fetch first 1 row with ties
  ) p;
comment on view derivation.dispute_place is 'Places of every dispute, from its communities, projects and point';

select derivation.maintain('dispute_figures', '{dispute_id}',
  'select * from derivation.dispute_figures where dispute_id = any (ids)', 'select * from derivation.dispute_figures');
select derivation.maintain('status_period', '{dispute_id,status_history_id}',
  'select * from derivation.status_period where dispute_id = any (ids)', 'select * from derivation.status_period');
select derivation.maintain('dispute_place', '{dispute_id,ubigeo}',
  'select * from derivation.dispute_place where dispute_id = any (ids)', 'select * from derivation.dispute_place');
select history.version_table(named) from unnest(array['dispute_figures', 'status_period', 'dispute_place']) named;
revoke insert, update, delete on published.dispute_figures, published.status_period, published.dispute_place from minewatch_staff;

create function derivation.refresh_figures(ids bigint[]) returns void language plpgsql as $$
begin
  perform derivation.lock_disputes(ids);
  perform derivation.refresh_dispute_figures(ids);
end
$$;
comment on function derivation.refresh_figures(bigint[]) is 'Derives the figures of these disputes';

create function derivation.refresh_status(ids bigint[]) returns void language plpgsql as $$
begin
  perform derivation.lock_disputes(ids);
  perform derivation.refresh_status_period(ids);
end
$$;
comment on function derivation.refresh_status(bigint[]) is 'Derives the periods of status of these disputes';

create function derivation.refresh_place(ids bigint[]) returns void language plpgsql as $$
begin
  perform derivation.lock_disputes(ids);
  perform derivation.refresh_dispute_place(ids);
end
$$;
comment on function derivation.refresh_place(bigint[]) is 'Derives the places of these disputes';

create function derivation.refresh_place_or_owe(disputes bigint[]) returns void language plpgsql as $$
begin
  if disputes is null then return; end if;
  if current_setting('minewatch.defer_derived', true) = 'on' then
    perform derivation.owe('place', disputes);
  else
    perform derivation.refresh_place(disputes);
  end if;
end
$$;
comment on function derivation.refresh_place_or_owe(bigint[]) is 'Derives the places of these disputes now, or notes it in a transaction that defers';

create function derivation.refresh_community_place(ids bigint[]) returns void language sql as $$
  select derivation.refresh_place_or_owe(array_agg(distinct dispute_id)) from dispute_community where ids is null or community_id = any (ids)
$$;
comment on function derivation.refresh_community_place(bigint[]) is 'Derives the places of the disputes of these communities';

create function derivation.refresh_project_place(ids bigint[]) returns void language sql as $$
  select derivation.refresh_place_or_owe(array_agg(distinct dispute_id)) from dispute_project where ids is null or project_id = any (ids)
$$;
comment on function derivation.refresh_project_place(bigint[]) is 'Derives the places of the disputes about these projects';

create function derivation.refresh_boundary(ids bigint[]) returns void language sql as $$
  select derivation.refresh_place_or_owe(array_agg(id)) from dispute d
  where point is not null and not exists (select from dispute_place p where p.dispute_id = d.id and p.basis <> 'POINT')
$$;
comment on function derivation.refresh_boundary(bigint[]) is 'Derives the places of the disputes that have nothing but a point, after boundaries changed';

select derivation.watch('event', '{attribution,figures}', 'dispute_id', '{id,on_earliest,on_latest,dead,injured,arrested,verification}');
select derivation.watch('dispute', '{figures,attribution}', 'id', '{start_earliest}');
select derivation.watch('news_dispute', '{figures}', 'dispute_id', '{news_item_id}');
select derivation.watch('status_history', '{status}', 'dispute_id', '{id,from_earliest,from_latest,status,phase,intensity}');
select derivation.watch('community', '{community_place}', 'id', '{ubigeo}');
select derivation.watch('project', '{project_place}', 'id', '{ubigeo}');
select derivation.watch('place', '{boundary}', 'id', '{ubigeo,level,boundary}');
select derivation.watch('dispute', '{place}', 'id', '{point}');
select derivation.watch('dispute_community', '{place}', 'dispute_id', '{community_id}');
select derivation.watch('dispute_project', '{place}', 'dispute_id', '{project_id}');
