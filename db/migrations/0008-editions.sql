create table published.edition (
  id bigint generated always as identity primary key,
  month date not null check (extract(day from month) = 1),
  stage text not null check (stage in ('CANDIDATE', 'FINAL')),
  published_at timestamptz not null,
  title_en text not null,
  title_es text not null,
  checksum text,
  unique (month, stage)
);
comment on table published.edition is 'A month, closed: the data as it was published at one moment';
comment on column published.edition.month is 'First day of the month that the edition covers';
comment on column published.edition.stage is 'CANDIDATE at month end, FINAL after corrections; both stay citable';
comment on column published.edition.published_at is 'Moment whose published rows the edition shows';
comment on column published.edition.title_en is 'English title for citation';
comment on column published.edition.title_es is 'Spanish title for citation';
comment on column published.edition.checksum is 'SHA-256 of its package of files';

create table published.month_record (
  dispute_id bigint not null references published.dispute on delete cascade,
  month date not null check (extract(day from month) = 1),
  status text not null references vocabulary.status_code (code),
  status_change text references vocabulary.status_change_code (code),
  reason_en text,
  reason_es text,
  published_from timestamptz not null default published.publication_moment(),
  primary key (dispute_id, month)
);
comment on table published.month_record is 'A dispute was reviewed for a month; a month without a row is not reviewed, never no change';
comment on column published.month_record.dispute_id is 'Dispute';
comment on column published.month_record.month is 'First day of the month';
comment on column published.month_record.status is 'Status at the end of the month';
comment on column published.month_record.status_change is 'CONFIRMED when nothing changed; CORRECTED or ADDED_LATE where the editor says so';
comment on column published.month_record.reason_en is 'Reason of a correction or late addition';
comment on column published.month_record.reason_es is 'The same in Spanish';

create table published.revision (
  id bigint generated always as identity primary key,
  record_id bigint not null references published.record,
  number integer not null check (number > 0),
  reason text not null check (reason in ('REAL_CHANGE', 'CORRECTION', 'LATE_ADDITION', 'RULE_CHANGE')),
  sentence_en text,
  sentence_es text,
  published_at timestamptz not null default published.publication_moment(),
  content jsonb not null,
  unique (record_id, number)
);
comment on table published.revision is 'One published state of one record, with its reason';
comment on column published.revision.record_id is 'Record';
comment on column published.revision.number is 'Running number within the record';
comment on column published.revision.reason is 'REAL_CHANGE, CORRECTION, LATE_ADDITION or RULE_CHANGE';
comment on column published.revision.sentence_en is 'The reason in an English sentence';
comment on column published.revision.sentence_es is 'The reason in a Spanish sentence';
comment on column published.revision.published_at is 'When it was published';
comment on column published.revision.content is 'The published state of the record';

-- Who wrote and who approved stays with staff.
create table editorial.staff_member (
  id bigint generated always as identity primary key,
  email text not null unique check (email = lower(email)),
  display_name text not null,
  role text not null check (role in ('CONTRIBUTOR', 'EDITOR', 'REVIEWER', 'ADMINISTRATOR')),
  is_disabled boolean not null default false,
  created_at timestamptz not null default now()
);
comment on table editorial.staff_member is 'Person who works on the data';
comment on column editorial.staff_member.email is 'Address in lower case';
comment on column editorial.staff_member.display_name is 'Name shown to other staff, never in public';
comment on column editorial.staff_member.role is 'CONTRIBUTOR, EDITOR, REVIEWER or ADMINISTRATOR';
comment on column editorial.staff_member.is_disabled is 'May no longer enter';
comment on column editorial.staff_member.created_at is 'When the account was made';

create table editorial.draft (
  id bigint generated always as identity primary key,
  record_id bigint references published.record,
  record_kind text not null,
  state text not null default 'DRAFT' references vocabulary.editorial_state_code (code),
  version integer not null default 1 check (version > 0),
  reason text check (reason in ('REAL_CHANGE', 'CORRECTION', 'LATE_ADDITION', 'RULE_CHANGE')),
  sentence text,
  content jsonb not null,
  author_id bigint not null references editorial.staff_member,
  reviewer_id bigint references editorial.staff_member,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- Nobody approves their own change.
  check (reviewer_id is distinct from author_id),
  check (state not in ('APPROVED', 'PUBLISHED') or (reviewer_id is not null and reason is not null))
);
comment on table editorial.draft is 'A proposed change of one record';
comment on column editorial.draft.record_id is 'Record it changes; empty for a new one';
comment on column editorial.draft.record_kind is 'Kind of the record';
comment on column editorial.draft.state is 'Draft, in review, approved, published or retracted';
comment on column editorial.draft.version is 'Counts saves, so that two people never overwrite one another';
comment on column editorial.draft.reason is 'Why the published data will change';
comment on column editorial.draft.sentence is 'The reason in a sentence';
comment on column editorial.draft.content is 'The proposed state of the record';
comment on column editorial.draft.author_id is 'Who proposes it';
comment on column editorial.draft.reviewer_id is 'Who approved it: never its author';
comment on column editorial.draft.created_at is 'When it was begun';
comment on column editorial.draft.updated_at is 'When it was last saved';
create index on editorial.draft (record_id);

create table editorial.note (
  id bigint generated always as identity primary key,
  record_id bigint references published.record,
  draft_id bigint references editorial.draft on delete cascade,
  author_id bigint not null references editorial.staff_member,
  body text not null check (body <> ''),
  written_at timestamptz not null default now(),
  check (num_nonnulls(record_id, draft_id) >= 1)
);
comment on table editorial.note is 'Internal note or comment on a record or a draft';
comment on column editorial.note.record_id is 'Record it is about';
comment on column editorial.note.draft_id is 'Draft it is about';
comment on column editorial.note.author_id is 'Who wrote it';
comment on column editorial.note.body is 'The note';
comment on column editorial.note.written_at is 'When it was written';

create table editorial.true_place (
  record_id bigint primary key references published.record on delete cascade,
  point geometry(Geometry, 4326) not null,
  reason text not null check (reason <> ''),
  recorded_by bigint references editorial.staff_member,
  recorded_at timestamptz not null default now()
);
comment on table editorial.true_place is 'True place of a record whose place is withheld in public';
comment on column editorial.true_place.record_id is 'Record';
comment on column editorial.true_place.point is 'True point, line or area';
comment on column editorial.true_place.reason is 'Why it is withheld';
comment on column editorial.true_place.recorded_by is 'Who recorded it';
comment on column editorial.true_place.recorded_at is 'When it was recorded';

create table editorial.month_review (
  dispute_id bigint not null references published.dispute on delete cascade,
  month date not null check (extract(day from month) = 1),
  reviewed_by bigint not null references editorial.staff_member,
  reviewed_at timestamptz not null default now(),
  primary key (dispute_id, month)
);
comment on table editorial.month_review is 'Who reviewed a dispute for a month, and when';
comment on column editorial.month_review.dispute_id is 'Dispute';
comment on column editorial.month_review.month is 'First day of the month';
comment on column editorial.month_review.reviewed_by is 'Who reviewed it';
comment on column editorial.month_review.reviewed_at is 'When';

create table editorial.revision_author (
  revision_id bigint primary key references published.revision,
  author_id bigint not null references editorial.staff_member,
  reviewer_id bigint references editorial.staff_member,
  check (reviewer_id is distinct from author_id)
);
comment on table editorial.revision_author is 'Who wrote and who approved a revision';
comment on column editorial.revision_author.revision_id is 'Revision';
comment on column editorial.revision_author.author_id is 'Who wrote it';
comment on column editorial.revision_author.reviewer_id is 'Who approved it';
