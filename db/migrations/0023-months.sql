-- The monthly round.

-- What an edition says of the disputes at the end of its month, and how they came there from the edition before: stored
-- once, at closing, so that the figures people cite never change.
create table published.edition_round (
  month date not null,
  stage text not null,
  opening_month date,
  opening_stage text,
  reviewed integer not null check (reviewed >= 0),
  not_reviewed integer not null check (not_reviewed >= 0),
  published_from timestamptz not null default published.publication_moment(),
  primary key (month, stage),
  foreign key (month, stage) references published.edition (month, stage) deferrable initially deferred,
  foreign key (opening_month, opening_stage) references published.edition (month, stage)
);
comment on table published.edition_round is 'How the round of a month stood when an edition was closed, and from which edition its movements count';
comment on column published.edition_round.month is 'First day of the month that the edition covers';
comment on column published.edition_round.stage is 'Stage of the edition';
comment on column published.edition_round.opening_month is 'Month of the edition from which the movements begin; empty for the first edition';
comment on column published.edition_round.opening_stage is 'Stage of that edition';
comment on column published.edition_round.reviewed is 'Disputes of the round that somebody reviewed for the month';
comment on column published.edition_round.not_reviewed is 'Disputes of the round that nobody reviewed: that is not to say that nothing changed';

create table published.edition_dispute (
  month date not null,
  stage text not null,
  dispute_id bigint not null references published.record,
  status text not null references vocabulary.status_code (code),
  dispute_type text not null references vocabulary.dispute_type_code (code),
  sector text not null references vocabulary.sector_code (code),
  departments text[] not null,
  companies text[] not null,
  is_in_round boolean not null,
  is_reviewed boolean not null,
  standing text references vocabulary.status_change_code (code),
  published_from timestamptz not null default published.publication_moment(),
  primary key (month, stage, dispute_id),
  foreign key (month, stage) references published.edition (month, stage) deferrable initially deferred
);
comment on table published.edition_dispute is 'An extractive dispute as an edition counts it, at the end of its month';
comment on column published.edition_dispute.month is 'First day of the month that the edition covers';
comment on column published.edition_dispute.stage is 'Stage of the edition';
comment on column published.edition_dispute.dispute_id is 'Dispute';
comment on column published.edition_dispute.status is 'Status on the last day of the month';
comment on column published.edition_dispute.dispute_type is 'Type under which it is counted';
comment on column published.edition_dispute.sector is 'Sector under which it is counted';
comment on column published.edition_dispute.departments is 'Codes of its departments';
comment on column published.edition_dispute.companies is 'Slugs of the companies to which a rule of attribution gives it on that day';
comment on column published.edition_dispute.is_in_round is 'Whether it was to be reviewed: all but withdrawn and merged ones in which nothing happened';
comment on column published.edition_dispute.is_reviewed is 'Whether somebody reviewed it for the month';
comment on column published.edition_dispute.standing is 'What a reviewed dispute is called wherever it does not move: NO_EVENTS for an active one in which nothing happened, else CONFIRMED; empty where nobody reviewed it';

create table published.edition_movement (
  month date not null,
  stage text not null,
  dispute_id bigint not null references published.record,
  step smallint not null check (step > 0),
  movement text not null references vocabulary.status_change_code (code),
  from_status text references vocabulary.status_code (code),
  from_type text references vocabulary.dispute_type_code (code),
  from_sector text references vocabulary.sector_code (code),
  from_departments text[],
  from_companies text[],
  to_status text references vocabulary.status_code (code),
  to_type text references vocabulary.dispute_type_code (code),
  to_sector text references vocabulary.sector_code (code),
  to_departments text[],
  to_companies text[],
  reason text check (reason in ('CORRECTION', 'LATE_ADDITION', 'RULE_CHANGE')),
  sentence_en text,
  sentence_es text,
  published_from timestamptz not null default published.publication_moment(),
  primary key (month, stage, dispute_id, step),
  foreign key (month, stage) references published.edition (month, stage) deferrable initially deferred,
  check (num_nonnulls(from_status, to_status) >= 1),
  check (num_nonnulls(from_status, from_type, from_sector, from_departments, from_companies) in (0, 5)),
  check (num_nonnulls(to_status, to_type, to_sector, to_departments, to_companies) in (0, 5))
);
comment on table published.edition_movement is 'A movement of a dispute between an edition and the one before, computed at closing; the steps of a dispute follow one another';
comment on column published.edition_movement.month is 'First day of the month that the edition covers';
comment on column published.edition_movement.stage is 'Stage of the edition';
comment on column published.edition_movement.dispute_id is 'Dispute';
comment on column published.edition_movement.step is 'Its place among the steps of the dispute, 1 first';
comment on column published.edition_movement.movement is 'What the movement is called';
comment on column published.edition_movement.from_status is 'Status before the step; empty where the dispute was not counted';
comment on column published.edition_movement.from_type is 'Type before the step';
comment on column published.edition_movement.from_sector is 'Sector before the step';
comment on column published.edition_movement.from_departments is 'Codes of its departments before the step';
comment on column published.edition_movement.from_companies is 'Slugs of its companies before the step';
comment on column published.edition_movement.to_status is 'Status after the step; empty where the dispute is not counted any more';
comment on column published.edition_movement.to_type is 'Type after the step';
comment on column published.edition_movement.to_sector is 'Sector after the step';
comment on column published.edition_movement.to_departments is 'Codes of its departments after the step';
comment on column published.edition_movement.to_companies is 'Slugs of its companies after the step';
comment on column published.edition_movement.reason is 'Reason of the published change that explains a step of the past; empty for what happened in the world';
comment on column published.edition_movement.sentence_en is 'That reason in an English sentence';
comment on column published.edition_movement.sentence_es is 'The same in Spanish';

do $$
declare named text;
begin
  foreach named in array array['edition_round', 'edition_dispute', 'edition_movement'] loop
    execute format('comment on column published.%I.published_from is %L', named, 'Instant from which the row is public');
    execute format('create view as_published.%1$I as select * from published.%1$I where published_from <= as_published.as_of()', named);
    execute format('comment on view as_published.%I is %L', named, format('Rows of %s of the editions closed up to as_of()', named));
    -- What was closed stays as it was closed.
    execute format('revoke update, delete on published.%I from minewatch_staff', named);
  end loop;
end
$$;

-- The month that staff work on: the first without an edition; before there is any, the last one that has ended.
create function editorial.open_month() returns date language sql stable as $$
  select coalesce((select (max(month) + interval '1 month')::date from published.edition),
    (date_trunc('month', now() at time zone 'America/Lima') - interval '1 month')::date)
$$;
comment on function editorial.open_month() is 'First day of the first month without an edition';

alter table editorial.month_review add column basis text not null default 'CONFIRMED'
  check (basis in ('CONFIRMED', 'PUBLISHED'));
comment on column editorial.month_review.basis is 'CONFIRMED: somebody said that nothing changed. PUBLISHED: somebody published what changed';

-- Who publishes what happened in a dispute in a month has reviewed it for that month: an event dated within one month, or
-- a status that begins within one, given as a real change; a new dispute counts for the open month. Corrections and late
-- additions say nothing of the month, and so does a date that spans several months. Months that have a final edition are
-- over. An import has no author and reviews nothing.
create function editorial.review_by_publishing() returns trigger language plpgsql security definer
  set search_path = published, editorial, public as $$
begin
  insert into month_review (dispute_id, month, reviewed_by, basis)
  select distinct dispute_id, month, new.author_id, 'PUBLISHED'
  from (
    select e.dispute_id, date_trunc('month', e.on_earliest)::date as month
    from revision v join event e on e.id = v.record_id
    where v.id = new.revision_id and v.reason = 'REAL_CHANGE' and e.dispute_id is not null
      and date_trunc('month', e.on_earliest) = date_trunc('month', e.on_latest)
    union all
    select s.dispute_id, date_trunc('month', s.from_earliest)::date
    from revision v join status_history s on s.dispute_id = v.record_id and s.published_from = v.published_at
    where v.id = new.revision_id and v.reason = 'REAL_CHANGE'
      and date_trunc('month', s.from_earliest) = date_trunc('month', s.from_latest)
    union all
    select d.id, open_month() from revision v join dispute d on d.id = v.record_id
    where v.id = new.revision_id and v.number = 1
  ) reviewed
  where not exists (select from edition c where c.month >= reviewed.month and c.stage = 'FINAL')
  on conflict (dispute_id, month) do update
    set reviewed_by = excluded.reviewed_by, reviewed_at = now(), basis = excluded.basis;
  return null;
end
$$;
comment on function editorial.review_by_publishing() is 'Notes that whoever published what happened in a dispute in a month has reviewed it';
create trigger review_by_publishing after insert on editorial.revision_author
  for each row execute function editorial.review_by_publishing();

create table editorial.quality_snapshot (
  taken_on date not null,
  quality_check text not null check (quality_check ~ '^[A-Z][A-Z0-9_]*$'),
  count integer not null check (count >= 0),
  primary key (quality_check, taken_on)
);
comment on table editorial.quality_snapshot is 'How many records failed a check of quality on a day: at each closing, and when somebody asks, once a day at most';
comment on column editorial.quality_snapshot.taken_on is 'Day in Lima';
comment on column editorial.quality_snapshot.quality_check is 'The check';
comment on column editorial.quality_snapshot.count is 'How many failed it';

create index on editorial.month_review (month);
create index on published.revision (published_at);
create index on published.agreement (due_earliest) where is_kept is null;
