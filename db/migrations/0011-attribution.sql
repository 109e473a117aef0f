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
      from published.event, lateral (select daterange(on_earliest, on_latest, '[]') as days) span
      where dispute_id = h.dispute_id
    ) happened
  ) e;
comment on view derivation.dispute_company is 'Attribution of every dispute to companies, from events, projects, holdings and legal cases';

select derivation.maintain('dispute_company', '{dispute_id,company_id}',
  'select * from derivation.dispute_company where dispute_id = any (ids)', 'select * from derivation.dispute_company');
select history.version_table('dispute_company');
revoke insert, update, delete on published.dispute_company from minewatch_staff;
