-- What counts in figures, rates and totals is said here alone: extractive disputes and projects, and events that were not
-- found to be wrong.
create view published.extractive_dispute as select * from published.dispute where is_extractive;
create view as_published.extractive_dispute as select * from as_published.dispute where is_extractive;
create view published.extractive_project as select * from published.project where is_extractive;
create view as_published.extractive_project as select * from as_published.project where is_extractive;
create view published.standing_event as select * from published.event where verification <> 'RETRACTED';
create view as_published.standing_event as select * from as_published.event where verification <> 'RETRACTED';
comment on view published.extractive_dispute is 'The disputes that counts, rates and statistics are about';
comment on view as_published.extractive_dispute is 'The same as it was public at as_of()';
comment on view published.extractive_project is 'The projects that counts, rates and statistics are about';
comment on view as_published.extractive_project is 'The same as it was public at as_of()';
comment on view published.standing_event is 'The events that counts and attribution rest on: all but those found to be wrong';
comment on view as_published.standing_event is 'The same as it was public at as_of()';

-- Which dispute belongs to which company, by the four rules of attribution. One row per dispute and company holds what
-- every rule says, so that a list by any of them reads one index in the order in which it is shown.
create table published.dispute_company (
  dispute_id bigint not null references published.dispute on delete cascade,
  company_id bigint not null references published.company on delete cascade,
  latest_on date not null,
  owner_events integer not null,
  owner_certain_events integer not null,
  owner_direct_events integer not null,
  owner_direct_certain_events integer not null,
  owner_dead integer,
  owner_certain_dead integer,
  owner_first_on date,
  owner_last_on date,
  operator_events integer not null,
  operator_certain_events integer not null,
  operator_direct_events integer not null,
  operator_direct_certain_events integer not null,
  operator_dead integer,
  operator_certain_dead integer,
  operator_first_on date,
  operator_last_on date,
  held_certain datemultirange not null,
  held_possible datemultirange not null,
  held_direct_certain datemultirange not null,
  held_direct_possible datemultirange not null,
  legal_cases integer not null,
  published_from timestamptz not null default published.publication_moment(),
  primary key (dispute_id, company_id)
);
comment on table published.dispute_company is 'Derived: what the four rules of attribution say of a dispute and a company. OWNER_AT_EVENT holds where owner_events > 0, OPERATOR_AT_EVENT where operator_events > 0, CURRENT_OWNER where held_possible contains the day, DEFENDANT where legal_cases > 0';
comment on column published.dispute_company.dispute_id is 'Dispute';
comment on column published.dispute_company.company_id is 'Company that once held part of one of its projects, or is a defendant';
comment on column published.dispute_company.latest_on is 'Sort key of the dispute: first day of its latest event, else of the dispute itself';
comment on column published.dispute_company.owner_events is 'Events of the dispute on a day when the company held part of one of its projects, certainly or possibly';
comment on column published.dispute_company.owner_certain_events is 'Those of them where it certainly held on every day that the event''s date may be';
comment on column published.dispute_company.owner_direct_events is 'Events on a day when it held part itself, not only through others';
comment on column published.dispute_company.owner_direct_certain_events is 'Those of them that are certain';
comment on column published.dispute_company.owner_dead is 'People killed in the owner events; empty when none of these states a number';
comment on column published.dispute_company.owner_certain_dead is 'People killed in the certain owner events; empty when none of these states a number';
comment on column published.dispute_company.owner_first_on is 'First day of the first owner event';
comment on column published.dispute_company.owner_last_on is 'First day of the last owner event';
comment on column published.dispute_company.operator_events is 'Events on a day when the company operated one of the projects, certainly or possibly';
comment on column published.dispute_company.operator_certain_events is 'Those of them that are certain';
comment on column published.dispute_company.operator_direct_events is 'Events on a day when it operated and held part itself';
comment on column published.dispute_company.operator_direct_certain_events is 'Those of them that are certain';
comment on column published.dispute_company.operator_dead is 'People killed in the operator events; empty when none of these states a number';
comment on column published.dispute_company.operator_certain_dead is 'People killed in the certain operator events; empty when none of these states a number';
comment on column published.dispute_company.operator_first_on is 'First day of the first operator event';
comment on column published.dispute_company.operator_last_on is 'First day of the last operator event';
comment on column published.dispute_company.held_certain is 'Days on which the company certainly holds part of one of the projects';
comment on column published.dispute_company.held_possible is 'Days on which it possibly holds part; they contain the certain ones';
comment on column published.dispute_company.held_direct_certain is 'Days on which it certainly holds part itself, not only through others';
comment on column published.dispute_company.held_direct_possible is 'Days on which it possibly holds part itself';
comment on column published.dispute_company.legal_cases is 'Legal cases of the dispute in which the company is a defendant';
comment on column published.dispute_company.published_from is 'Instant from which the row is public';
-- "Disputes of this company, latest first", by any rule and by each: no sort, and no other company's rows.
create index dispute_company_latest on published.dispute_company (company_id, latest_on desc, dispute_id desc);
create index dispute_company_owner on published.dispute_company (company_id, latest_on desc, dispute_id desc) where owner_events > 0;
create index dispute_company_operator on published.dispute_company (company_id, latest_on desc, dispute_id desc) where operator_events > 0;
create index dispute_company_defendant on published.dispute_company (company_id, latest_on desc, dispute_id desc) where legal_cases > 0;

create view derivation.dispute_company as
  select h.dispute_id, h.company_id, coalesce(e.latest_event_on, d.start_earliest) as latest_on,
    e.owner_events, e.owner_certain_events, e.owner_direct_events, e.owner_direct_certain_events,
    e.owner_dead, e.owner_certain_dead, e.owner_first_on, e.owner_last_on,
    e.operator_events, e.operator_certain_events, e.operator_direct_events, e.operator_direct_certain_events,
    e.operator_dead, e.operator_certain_dead, e.operator_first_on, e.operator_last_on,
    h.certain as held_certain, h.possible as held_possible, h.direct_certain as held_direct_certain,
    h.direct_possible as held_direct_possible, h.legal_cases
  from (
    select dispute_id, company_id, range_agg(certain) as certain, range_agg(possible) as possible,
      range_agg(operated_certain) as operated_certain, range_agg(operated_possible) as operated_possible,
      range_agg(direct_certain) as direct_certain, range_agg(direct_possible) as direct_possible,
      count(legal_case_id)::integer as legal_cases
    from (
      select p.dispute_id, h.company_id, h.certain, h.possible, h.operated_certain, h.operated_possible, h.direct_certain,
        h.direct_possible, null::bigint as legal_case_id
      from published.dispute_project p join published.effective_holding h on h.project_id = p.project_id
      union all
      select l.dispute_id, f.company_id, '{}', '{}', '{}', '{}', '{}', '{}', l.id
      from published.legal_case l join published.legal_case_defendant f on f.legal_case_id = l.id
      where l.dispute_id is not null
    ) tie
    group by dispute_id, company_id
  ) h
  join published.dispute d on d.id = h.dispute_id
  cross join lateral (
    select max(on_earliest) as latest_event_on,
      (count(*) filter (where owned))::integer as owner_events,
      (count(*) filter (where surely_owned))::integer as owner_certain_events,
      (count(*) filter (where h.direct_possible && days))::integer as owner_direct_events,
      (count(*) filter (where h.direct_certain @> days))::integer as owner_direct_certain_events,
      (sum(dead) filter (where owned))::integer as owner_dead,
      (sum(dead) filter (where surely_owned))::integer as owner_certain_dead,
      min(on_earliest) filter (where owned) as owner_first_on,
      max(on_earliest) filter (where owned) as owner_last_on,
      (count(*) filter (where operated))::integer as operator_events,
      (count(*) filter (where surely_operated))::integer as operator_certain_events,
      (count(*) filter (where operated and (h.operated_possible * h.direct_possible) && days))::integer as operator_direct_events,
      (count(*) filter (where surely_operated and (h.operated_certain * h.direct_certain) @> days))::integer as operator_direct_certain_events,
      (sum(dead) filter (where operated))::integer as operator_dead,
      (sum(dead) filter (where surely_operated))::integer as operator_certain_dead,
      min(on_earliest) filter (where operated) as operator_first_on,
      max(on_earliest) filter (where operated) as operator_last_on
    from (
      select on_earliest, dead, days, h.possible && days as owned, h.certain @> days as surely_owned,
        h.operated_possible && days as operated, h.operated_certain @> days as surely_operated
      from published.standing_event, lateral (select daterange(on_earliest, on_latest, '[]') as days) span
      where dispute_id = h.dispute_id
    ) happened
  ) e;
comment on view derivation.dispute_company is 'Attribution of every dispute to companies, from events, projects, holdings and legal cases';

select derivation.maintain('dispute_company', '{dispute_id,company_id}',
  'select * from derivation.dispute_company where dispute_id = any (ids)', 'select * from derivation.dispute_company');
select history.version_table('dispute_company');
revoke insert, update, delete on published.dispute_company from minewatch_staff;

create function derivation.refresh_attribution(ids bigint[]) returns void language plpgsql as $$
begin
  perform derivation.lock_disputes(ids);
  perform derivation.refresh_dispute_company(ids);
end
$$;
comment on function derivation.refresh_attribution(bigint[]) is 'Derives the attribution of these disputes';

create function derivation.refresh_attribution_or_owe(disputes bigint[]) returns void language plpgsql as $$
begin
  if disputes is null then return; end if;
  if current_setting('minewatch.defer_derived', true) = 'on' then
    perform derivation.owe('attribution', disputes);
  else
    perform derivation.refresh_attribution(disputes);
  end if;
end
$$;
comment on function derivation.refresh_attribution_or_owe(bigint[]) is 'Derives the attribution of these disputes now, or notes it in a transaction that defers';

create function derivation.refresh_holding(ids bigint[]) returns void language sql as $$
  select derivation.refresh_attribution_or_owe(array_agg(distinct dispute_id)) from dispute_project
  where ids is null or project_id = any (ids)
$$;
comment on function derivation.refresh_holding(bigint[]) is 'Derives the attribution of the disputes about these projects';

create function derivation.refresh_defendants(ids bigint[]) returns void language sql as $$
  select derivation.refresh_attribution_or_owe(array_agg(distinct dispute_id)) from legal_case
  where (ids is null or id = any (ids)) and dispute_id is not null
$$;
comment on function derivation.refresh_defendants(bigint[]) is 'Derives the attribution of the disputes from which these legal cases arose';

select derivation.watch('effective_holding', '{holding}', 'project_id',
  '{company_id,certain,possible,operated_certain,operated_possible,direct_certain,direct_possible}');
select derivation.watch('legal_case_defendant', '{defendants}', 'legal_case_id', '{company_id}');
select derivation.watch('legal_case', '{attribution}', 'dispute_id', '{id}');
select derivation.watch('dispute_project', '{attribution}', 'dispute_id', '{project_id}');

-- The rules in rows, on a day that decides who is the owner today; a query that names its rules as literals reads those
-- alone. No search_path of its own, so that it reads published or as_published as the caller does.
create function published.attribution_on(day date) returns table (
  dispute_id bigint, company_id bigint, rule text, certainty text, direct_certainty text, event_count integer,
  certain_event_count integer, dead integer, certain_dead integer, first_on date, last_on date, latest_on date
) language sql stable as $$
  select dispute_id, company_id, 'OWNER_AT_EVENT', case when owner_certain_events > 0 then 'CERTAIN' else 'POSSIBLE' end,
    case when owner_direct_certain_events > 0 then 'CERTAIN' when owner_direct_events > 0 then 'POSSIBLE' end,
    owner_events, owner_certain_events, owner_dead, owner_certain_dead, owner_first_on, owner_last_on, latest_on
  from dispute_company where owner_events > 0
  union all
  select dispute_id, company_id, 'OPERATOR_AT_EVENT', case when operator_certain_events > 0 then 'CERTAIN' else 'POSSIBLE' end,
    case when operator_direct_certain_events > 0 then 'CERTAIN' when operator_direct_events > 0 then 'POSSIBLE' end,
    operator_events, operator_certain_events, operator_dead, operator_certain_dead, operator_first_on, operator_last_on, latest_on
  from dispute_company where operator_events > 0
  union all
  select dispute_id, company_id, 'CURRENT_OWNER', case when held_certain @> day then 'CERTAIN' else 'POSSIBLE' end,
    case when held_direct_certain @> day then 'CERTAIN' when held_direct_possible @> day then 'POSSIBLE' end,
    null, null, null, null, null, null, latest_on
  from dispute_company where held_possible @> day
  union all
  select dispute_id, company_id, 'DEFENDANT', 'CERTAIN', 'CERTAIN', null, null, null, null, null, null, latest_on
  from dispute_company where legal_cases > 0
$$;
comment on function published.attribution_on(date) is 'One row per dispute, company and rule that holds; filter it by dispute_id or company_id. The hot list by one rule reads dispute_company itself';
