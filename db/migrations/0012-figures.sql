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
  status_history_id bigint primary key references published.status_history on delete cascade,
  dispute_id bigint not null references published.dispute on delete cascade,
  during daterange not null check (not isempty(during)),
  status text not null references vocabulary.status_code (code),
  phase text references vocabulary.phase_code (code),
  intensity text references vocabulary.intensity_code (code),
  published_from timestamptz not null default published.publication_moment()
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

-- The extractive disputes and projects are the only ones that count: headline figure, statistics and totals read these.
create view published.extractive_dispute as select * from published.dispute where is_extractive;
create view as_published.extractive_dispute as select * from as_published.dispute where is_extractive;
create view published.extractive_project as select * from published.project where is_extractive;
create view as_published.extractive_project as select * from as_published.project where is_extractive;
comment on view published.extractive_dispute is 'The disputes that counts, rates and statistics are about';
comment on view as_published.extractive_dispute is 'The same as it was public at as_of()';
comment on view published.extractive_project is 'The projects that counts, rates and statistics are about';
comment on view as_published.extractive_project is 'The same as it was public at as_of()';
