-- Drafts, their moves, and what a revision says of its making. The application's policies say no first; what is here
-- says no to SQL as well, because whoever can approve their own change can publish anything.

create table editorial.setting (
  name text primary key,
  value jsonb not null,
  explanation text not null
);
comment on table editorial.setting is 'What an organisation has decided for itself; the application can read it, only the owner of the database can change it';
comment on column editorial.setting.name is 'Name of the setting';
comment on column editorial.setting.value is 'What was decided';
comment on column editorial.setting.explanation is 'What follows from it';
revoke insert, update, delete on editorial.setting from minewatch_staff;
insert into editorial.setting (name, value, explanation) values ('organisation_of_one', 'false',
  'Whether people may approve their own changes; each such revision is marked in public. Changed by npm run staff:alone');

create function editorial.is_organisation_of_one() returns boolean language sql stable
  return (select value = 'true' from editorial.setting where name = 'organisation_of_one');
comment on function editorial.is_organisation_of_one() is 'Whether people may approve their own changes';

-- The same moves as libs/editorial/src/moves.ts, which also says who may make them; a test compares the two.
create table editorial.draft_move (
  from_state text not null,
  to_state text not null,
  primary key (from_state, to_state)
);
comment on table editorial.draft_move is 'Moves that a draft can make from one state to another';
comment on column editorial.draft_move.from_state is 'State before';
comment on column editorial.draft_move.to_state is 'State after';
revoke insert, update, delete on editorial.draft_move from minewatch_staff;
insert into editorial.draft_move (from_state, to_state) values
  ('DRAFT', 'IN_REVIEW'), ('IN_REVIEW', 'APPROVED'), ('APPROVED', 'PUBLISHED'),
  ('IN_REVIEW', 'DRAFT'), ('APPROVED', 'DRAFT'),
  ('DRAFT', 'RETRACTED'), ('IN_REVIEW', 'RETRACTED'), ('APPROVED', 'RETRACTED'), ('RETRACTED', 'DRAFT');

alter table editorial.draft
  add column slug text not null,
  add column action text not null default 'WRITE' check (action in ('WRITE', 'MERGE', 'WITHDRAW', 'RESTORE')),
  add column merge_into_id bigint references published.record,
  add column bundle_id bigint not null references editorial.draft,
  add column base_revision integer not null default 0 check (base_revision >= 0),
  add column sentence_en text check (sentence_en <> ''),
  add column sentence_es text check (sentence_es <> ''),
  add column saved_by bigint not null references editorial.staff_member,
  add column is_self_approved boolean not null default false,
  add column discard_reason text check (discard_reason <> ''),
  add column published_in xid8,
  drop column sentence,
  drop constraint draft_check,
  drop constraint draft_check1,
  add constraint approved_by_another check (is_self_approved or reviewer_id is distinct from author_id),
  add constraint approved_by_somebody check ((state in ('APPROVED', 'PUBLISHED')) = (reviewer_id is not null)),
  add constraint submitted_with_reason check
    (state in ('DRAFT', 'RETRACTED') or (reason is not null and num_nonnulls(sentence_en, sentence_es) >= 1)),
  add constraint discarded_with_reason check ((state = 'RETRACTED') = (discard_reason is not null)),
  add constraint published_is_a_record check (state <> 'PUBLISHED' or record_id is not null),
  add constraint merges_into_another check ((action = 'MERGE') = (merge_into_id is not null) and merge_into_id <> record_id),
  add constraint only_writes_begin_records check (action = 'WRITE' or record_id is not null);
comment on column editorial.draft.slug is 'Slug of the record, or the one proposed for a new one';
comment on column editorial.draft.action is 'What publishing does: write the record as the content says, merge it into another, withdraw it, or restore it';
comment on column editorial.draft.merge_into_id is 'Record that takes this one in';
comment on column editorial.draft.bundle_id is 'First draft of those that were logged together and go together; often the draft itself';
comment on column editorial.draft.base_revision is 'Revision of the record that the draft began from; 0 for a new record';
comment on column editorial.draft.sentence_en is 'The reason in an English sentence, published with the revision';
comment on column editorial.draft.sentence_es is 'The reason in a Spanish sentence, published with the revision';
comment on column editorial.draft.saved_by is 'Who saved it last';
comment on column editorial.draft.is_self_approved is 'Approved by somebody who wrote part of it, in an organisation of one person';
comment on column editorial.draft.discard_reason is 'Why it was discarded';
comment on column editorial.draft.published_in is 'Transaction that published it';
comment on column editorial.draft.author_id is 'Who began it; all who wrote are in draft_author';
comment on column editorial.draft.reviewer_id is 'Who approved it: nobody who wrote any of it';
create index on editorial.draft (bundle_id);
create index draft_open on editorial.draft (state, updated_at) where state in ('DRAFT', 'IN_REVIEW', 'APPROVED');
create index on editorial.draft (published_in) where published_in is not null;
revoke delete on editorial.draft from minewatch_staff;

create table editorial.draft_author (
  draft_id bigint not null references editorial.draft,
  staff_id bigint not null references editorial.staff_member,
  primary key (draft_id, staff_id)
);
comment on table editorial.draft_author is 'Everybody who ever saved a draft: none of them can approve it';
comment on column editorial.draft_author.draft_id is 'Draft';
comment on column editorial.draft_author.staff_id is 'Who wrote some of it';
create index on editorial.draft_author (staff_id);
revoke insert, update, delete on editorial.draft_author from minewatch_staff;

create function editorial.refuse(said text) returns void language plpgsql as $$
begin
  raise exception '%', said using errcode = 'MW001';
end
$$;
comment on function editorial.refuse(text) is 'Ends a statement that would break a rule of editing';

create function editorial.begin_draft() returns trigger language plpgsql
  set search_path = editorial, published, public as $$
begin
  new.bundle_id := coalesce(new.bundle_id, new.id);
  if new.state <> 'DRAFT' or new.version <> 1 or new.published_in is not null then
    perform refuse('a draft begins in the state DRAFT');
  end if;
  if new.saved_by <> new.author_id then perform refuse('who begins a draft is its author'); end if;
  return new;
end
$$;
comment on function editorial.begin_draft() is 'A draft begins at the beginning';
create trigger begin_draft before insert on editorial.draft for each row execute function editorial.begin_draft();

-- Whatever is not named here is what a draft says: it changes only by a new version of a draft, so a column that is
-- added later is protected from the start.
create function editorial.draft_text(draft editorial.draft) returns jsonb language sql stable
  return to_jsonb(draft) - array['state', 'record_id', 'reviewer_id', 'is_self_approved', 'discard_reason',
    'published_in', 'updated_at', 'saved_by', 'version'];
comment on function editorial.draft_text(editorial.draft) is 'What a draft says, without where it stands';

create function editorial.change_draft() returns trigger language plpgsql
  set search_path = editorial, published, public as $$
declare
  is_rewritten constant boolean := draft_text(new) is distinct from draft_text(old);
begin
  if (new.id, new.author_id, new.created_at, new.record_kind, new.action)
    is distinct from (old.id, old.author_id, old.created_at, old.record_kind, old.action) then
    perform refuse('who began a draft, and what it is about, cannot change');
  end if;
  if is_rewritten and not (old.state = 'DRAFT' and new.state = 'DRAFT') then
    perform refuse('only what is in the state DRAFT can be rewritten');
  end if;
  if new.version <> old.version + is_rewritten::integer then perform refuse('each new text is the next version'); end if;
  if not is_rewritten and new.saved_by <> old.saved_by then perform refuse('who did not write did not save'); end if;
  if new.record_id is distinct from old.record_id
    and not (old.record_id is null and new.state = 'PUBLISHED' and old.state = 'APPROVED') then
    perform refuse('a draft keeps to its record');
  end if;
  if new.state = old.state then
    if (new.reviewer_id, new.is_self_approved, new.discard_reason, new.published_in)
      is distinct from (old.reviewer_id, old.is_self_approved, old.discard_reason, old.published_in) then
      perform refuse('a draft is reviewed, discarded and published by its moves only');
    end if;
  else
    if not exists (select from draft_move where (from_state, to_state) = (old.state, new.state)) then
      perform refuse(format('a draft does not move from %s to %s', old.state, new.state));
    end if;
    if new.reviewer_id is distinct from old.reviewer_id and new.state = 'PUBLISHED' then
      perform refuse('who approved a draft cannot change');
    end if;
    if new.state not in ('APPROVED', 'PUBLISHED') then new.reviewer_id := null; end if;
    if new.state <> 'RETRACTED' then new.discard_reason := null; end if;
    new.published_in := case when new.state = 'PUBLISHED' then pg_current_xact_id() end;
    -- Asked again when it is published: the organisation may have grown since it was approved.
    new.is_self_approved := new.state in ('APPROVED', 'PUBLISHED') and is_own_change(new.id, new.reviewer_id);
    if new.is_self_approved and not is_organisation_of_one() then
      perform refuse('nobody approves a change that they wrote');
    end if;
    if new.state = 'APPROVED' and not exists (select from staff_member
        where id = new.reviewer_id and role in ('REVIEWER', 'ADMINISTRATOR') and not is_disabled) then
      perform refuse('only a reviewer approves');
    end if;
  end if;
  new.updated_at := now();
  return new;
end
$$;
comment on function editorial.change_draft() is 'A draft is rewritten only while it is a draft, moves only as it may, and is approved by another';

create function editorial.is_own_change(draft bigint, staff bigint) returns boolean language sql stable
  return exists (select from editorial.draft_author a where a.draft_id = draft and a.staff_id = staff);
comment on function editorial.is_own_change(bigint, bigint) is 'Whether somebody wrote some of a draft';
create trigger change_draft before update on editorial.draft for each row execute function editorial.change_draft();

create function editorial.note_author() returns trigger language plpgsql security definer
  set search_path = editorial, public as $$
begin
  insert into draft_author (draft_id, staff_id) values (new.id, new.saved_by) on conflict do nothing;
  return null;
end
$$;
comment on function editorial.note_author() is 'Remembers everybody who saved a draft';
create trigger note_author after insert or update of version on editorial.draft for each row execute function editorial.note_author();

-- What is published says whether its author approved it, and never who either was.
alter table published.revision add column is_self_approved boolean not null default false;
comment on column published.revision.is_self_approved is 'Approved by its own author: the organisation had one person';
create or replace view as_published.revision as select * from published.revision where published_at <= as_published.as_of();
revoke update, delete on published.revision from minewatch_staff;

alter table editorial.revision_author
  add column draft_id bigint not null references editorial.draft,
  drop constraint revision_author_check;
comment on column editorial.revision_author.draft_id is 'Draft that was published; a merge gives revisions to the records that it moves, too';
create index on editorial.revision_author (draft_id);
revoke update, delete on editorial.revision_author from minewatch_staff;

create function editorial.revision_is_approved() returns trigger language plpgsql
  set search_path = editorial, published, public as $$
begin
  if not exists (select from revision_author a join draft d on d.id = a.draft_id
      where a.revision_id = new.id and d.published_in = pg_current_xact_id()
        and (a.author_id, a.reviewer_id, new.is_self_approved, new.reason)
          is not distinct from (d.author_id, d.reviewer_id, d.is_self_approved, d.reason)
        -- A merge moves what others say; a record that another one names for the first time begins with it.
        and (d.record_id = new.record_id or d.action = 'MERGE' or new.number = 1)) then
    perform refuse(format('revision %s of record %s rests on no approved draft', new.number, new.record_id));
  end if;
  return null;
end
$$;
comment on function editorial.revision_is_approved() is 'Staff publish a revision only of an approved draft';
create constraint trigger revision_is_approved after insert on published.revision deferrable initially deferred
  for each row when (current_user = 'minewatch_staff') execute function editorial.revision_is_approved();

-- Looked at when the transaction ends, so that a draft can be tried out and undone.
create function editorial.change_is_approved() returns trigger language plpgsql
  set search_path = editorial, published, public as $$
begin
  if not exists (select from draft where published_in = pg_current_xact_id()) then
    perform refuse(format('%s changes only where an approved draft is published', tg_table_name));
  end if;
  return null;
end
$$;
comment on function editorial.change_is_approved() is 'Staff change what is published only in a transaction that publishes an approved draft';
do $$
declare named text;
begin
  foreach named in array array[
    'record', 'source', 'citation', 'place', 'company', 'company_name', 'listing', 'project', 'project_commodity',
    'project_stage', 'project_relation', 'project_shape', 'stake', 'people', 'community', 'community_people', 'dispute',
    'dispute_issue', 'dispute_impact', 'dispute_outcome', 'dispute_project', 'dispute_community', 'dispute_actor', 'event',
    'event_mobilisation', 'event_company', 'event_community', 'event_project', 'status_history', 'agreement', 'legal_case',
    'legal_case_defendant', 'news_item', 'news_dispute', 'news_event', 'news_project', 'news_company', 'news_community']
  loop
    execute format('create constraint trigger change_is_approved after insert or update or delete on published.%I
      deferrable initially deferred for each row when (current_user = ''minewatch_staff'')
      execute function editorial.change_is_approved()', named);
  end loop;
end
$$;

-- What was said stays said.
create index on editorial.note (draft_id);
create index on editorial.note (record_id);
revoke update, delete on editorial.note from minewatch_staff;

-- Records for somebody who is still typing: the last word may be unfinished, letters wrong, accents missing. A match by
-- words is taken from at most 500, so that one letter does not read everything.
create function editorial.find_records(typed text, kinds text[], most integer)
returns table (kind text, slug text, title_en text, title_es text) language sql stable strict
set search_path = published, public
set pg_trgm.word_similarity_threshold = 0.4 as $$
  with asked as materialized (
    select fold(typed) as folded, nullif(array_to_string(array(
      select word || ':*' from regexp_split_to_table(lower(typed), '[^[:alnum:]]+') word where word <> ''), ' & '), '') as words
  ),
  by_name as (
    select s.record_id from search_document s, asked
    where s.names is not null and asked.folded <% s.names and (kinds = '{}' or s.kind = any (kinds))
    order by word_similarity(asked.folded, s.names) desc limit 200
  ),
  by_words as (
    select s.record_id from search_document s, asked
    where s.words @@ (to_tsquery('public.english_plain', asked.words) || to_tsquery('public.spanish_plain', asked.words))
      and (kinds = '{}' or s.kind = any (kinds))
    limit 500
  ),
  by_slug as (
    select r.id as record_id from record r where r.slug = lower(typed) and (kinds = '{}' or r.kind = any (kinds))
  ),
  found as (select record_id from by_name union select record_id from by_words union select record_id from by_slug)
  select s.kind, s.slug, s.title_en, s.title_es
  from found join search_document s using (record_id), asked
  order by (s.slug = lower(typed)) desc,
    greatest(fold(s.title_en) like asked.folded || '%', coalesce(fold(s.title_es), '') like asked.folded || '%') desc,
    greatest(word_similarity(asked.folded, fold(s.title_en)), word_similarity(asked.folded, coalesce(fold(s.title_es), '')),
      word_similarity(asked.folded, coalesce(s.names, ''))) desc,
    length(s.title_en), s.record_id desc
  limit most
$$;
comment on function editorial.find_records(text, text[], integer) is 'Records whose names or words begin like what was typed, or resemble it; an empty list of kinds means all';
