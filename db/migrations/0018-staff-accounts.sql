-- Staff accounts, their sessions and the audit log.

alter table editorial.staff_member
  add column language text not null default 'en' check (language in ('en', 'es'));
comment on column editorial.staff_member.language is 'Language in which the desk speaks to the person';
-- People are disabled, never removed: what they wrote and approved keeps its names.
revoke delete on editorial.staff_member from minewatch_staff;

-- Apart from the person, so that no reading of people ever carries them along.
create table editorial.credential (
  staff_id bigint primary key references editorial.staff_member,
  password_hash text,
  totp_secret text,
  pending_totp_secret text,
  last_totp_step bigint
);
comment on table editorial.credential is 'How a person proves who they are';
comment on column editorial.credential.staff_id is 'Person';
comment on column editorial.credential.password_hash is 'Argon2id hash of the password, with its parameters';
comment on column editorial.credential.totp_secret is 'Secret of the second factor, in base 32; empty: none is set up';
comment on column editorial.credential.pending_totp_secret is 'Secret shown to the person and not yet confirmed by a code';
comment on column editorial.credential.last_totp_step is 'Half minute of the last code that was taken: no code counts twice';

create table editorial.recovery_code (
  staff_id bigint not null references editorial.staff_member,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (staff_id, code_hash)
);
comment on table editorial.recovery_code is 'Codes that stand in once each for a lost second factor';
comment on column editorial.recovery_code.staff_id is 'Person';
comment on column editorial.recovery_code.code_hash is 'SHA-256 of the code';
comment on column editorial.recovery_code.used_at is 'When it was used; empty: it still holds';

create table editorial.staff_session (
  id bigint generated always as identity primary key,
  staff_id bigint not null references editorial.staff_member,
  token_hash bytea not null unique,
  is_confirmed boolean not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  ended_at timestamptz,
  address text,
  user_agent text
);
comment on table editorial.staff_session is 'A person who is signed in, in one browser';
comment on column editorial.staff_session.staff_id is 'Person';
comment on column editorial.staff_session.token_hash is 'SHA-256 of the cookie';
comment on column editorial.staff_session.is_confirmed is 'Every factor that the person has was given; false: a code is still to come';
comment on column editorial.staff_session.created_at is 'When it began';
comment on column editorial.staff_session.last_seen_at is 'When it was last used, to the minute';
comment on column editorial.staff_session.ended_at is 'When it was ended; empty: it goes on until it times out';
comment on column editorial.staff_session.address is 'Network address from which it was opened';
comment on column editorial.staff_session.user_agent is 'What the browser said of itself';
create index on editorial.staff_session (staff_id) where ended_at is null;

create table editorial.one_time_link (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique,
  email text not null check (email = lower(email)),
  role text check (role in ('CONTRIBUTOR', 'EDITOR', 'REVIEWER', 'ADMINISTRATOR')),
  staff_id bigint references editorial.staff_member,
  made_by bigint references editorial.staff_member,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  check (num_nonnulls(role, staff_id) = 1)
);
comment on table editorial.one_time_link is 'A link that lets one person in once: an invitation, or the way to a new password';
comment on column editorial.one_time_link.token_hash is 'SHA-256 of the secret part of the link';
comment on column editorial.one_time_link.email is 'Address of the person, in lower case';
comment on column editorial.one_time_link.role is 'Role that the invited person gets; empty for a new password';
comment on column editorial.one_time_link.staff_id is 'Person who may choose a new password; empty for an invitation';
comment on column editorial.one_time_link.made_by is 'Administrator who made it; empty: made at the terminal of the server';
comment on column editorial.one_time_link.made_at is 'When it was made';
comment on column editorial.one_time_link.expires_at is 'Until when it holds';
comment on column editorial.one_time_link.used_at is 'When it was used or taken back; empty: it still holds';
create index on editorial.one_time_link (email) where used_at is null;

create table editorial.failed_attempts (
  subject text primary key,
  failures integer not null,
  last_failed_at timestamptz not null,
  blocked_until timestamptz not null
);
comment on table editorial.failed_attempts is 'Failed attempts to sign in, counted by account and by network address; the wait grows with them';
comment on column editorial.failed_attempts.subject is 'What is counted: a hash of the e-mail address, whether an account has it or not, or of the network address';
comment on column editorial.failed_attempts.failures is 'Failures in a row, forgotten a day after the last';
comment on column editorial.failed_attempts.last_failed_at is 'When the last one was';
comment on column editorial.failed_attempts.blocked_until is 'Until when no attempt is looked at';

-- What was done stays on record whatever becomes of what it was done to: hence no foreign keys but the person.
create table editorial.audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  staff_id bigint references editorial.staff_member,
  action text not null check (action ~ '^[A-Z][A-Z0-9_]*$'),
  record_id bigint,
  draft_id bigint,
  details jsonb not null default '{}'
);
comment on table editorial.audit_entry is 'Who did what when; the staff role can add to it and read it, and alter nothing';
comment on column editorial.audit_entry.at is 'When it was done, by the clock of the database';
comment on column editorial.audit_entry.staff_id is 'Who did it; empty: nobody was signed in, or it was done at the terminal of the server';
comment on column editorial.audit_entry.action is 'What was done, as a code';
comment on column editorial.audit_entry.record_id is 'Record it was done to';
comment on column editorial.audit_entry.draft_id is 'Draft it was done to';
comment on column editorial.audit_entry.details is 'Particulars of the action; never a secret';
create index on editorial.audit_entry (record_id) where record_id is not null;
create index on editorial.audit_entry (staff_id);

-- Neither number nor instant can be chosen by who writes an entry.
revoke all on editorial.audit_entry from minewatch_staff;
grant select, insert (staff_id, action, record_id, draft_id, details) on editorial.audit_entry to minewatch_staff;

select published.comment_recurring_columns();
