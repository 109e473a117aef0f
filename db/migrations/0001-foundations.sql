-- Schemas say who may read: published = the public, history = superseded public rows (read through as_published only),
-- as_published = the same tables as they stood at a moment, vocabulary = code lists, editorial = staff only.
create schema if not exists published;
create schema if not exists history;
create schema if not exists as_published;
create schema if not exists vocabulary;
create schema if not exists editorial;
comment on schema published is 'What is published now: the only rows that public queries read';
comment on schema history is 'Superseded rows of published tables, each with the period in which it was public';
comment on schema as_published is 'The published tables as they stood at the moment in the setting minewatch.as_of';
comment on schema vocabulary is 'Code lists with English and Spanish labels';
comment on schema editorial is 'Drafts, notes, staff and true places; the public role cannot read it';

create extension if not exists postgis with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists btree_gist with schema public;

-- Login roles of the application. They have no password here: the private cluster lets them in through its own socket,
-- another server gives them one by ALTER ROLE.
do $$
begin
  if not exists (select from pg_roles where rolname = 'minewatch_staff') then create role minewatch_staff login; end if;
  if not exists (select from pg_roles where rolname = 'minewatch_public') then create role minewatch_public login; end if;
end
$$;

-- Every later table of these schemas gets its rights from here, so none can be forgotten.
grant usage on schema published, as_published, vocabulary to minewatch_public, minewatch_staff;
grant usage on schema editorial, history to minewatch_staff;
alter default privileges in schema published grant select on tables to minewatch_public;
alter default privileges in schema as_published grant select on tables to minewatch_public;
alter default privileges in schema vocabulary grant select on tables to minewatch_public;
alter default privileges in schema published grant select, insert, update, delete on tables to minewatch_staff;
alter default privileges in schema as_published grant select on tables to minewatch_staff;
alter default privileges in schema vocabulary grant select on tables to minewatch_staff;
alter default privileges in schema history grant select on tables to minewatch_staff;
alter default privileges in schema editorial grant select, insert, update, delete on tables to minewatch_staff;
alter default privileges in schema published, editorial grant usage on sequences to minewatch_staff;

-- Accent-blind lower case, immutable so that indexes can use it ("ancash" finds "Áncash").
create function public.fold(text) returns text language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, $1));
comment on function public.fold(text) is 'Lower case without accents: the form in which names are compared';

-- Spanish and English full text without accents.
create text search configuration public.spanish_plain (copy = pg_catalog.spanish);
alter text search configuration public.spanish_plain
  alter mapping for hword, hword_part, word with public.unaccent, spanish_stem;
create text search configuration public.english_plain (copy = pg_catalog.english);
alter text search configuration public.english_plain
  alter mapping for hword, hword_part, word with public.unaccent, english_stem;

-- One list of code lists. Each list is a partition with its own name, so that a foreign key can point at one list:
-- "references vocabulary.status_code (code)".
create table vocabulary.term (
  list text not null,
  code text not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
  rank integer,
  group_code text,
  label_en text not null check (label_en <> ''),
  label_es text not null check (label_es <> ''),
  derives_from text,
  position integer not null,
  primary key (list, code)
) partition by list (list);
comment on table vocabulary.term is 'A code of a code list, with its label in both languages; loaded from seed-data/vocabularies';
comment on column vocabulary.term.list is 'Code list, such as status or event_type';
comment on column vocabulary.term.code is 'Code as stored and as shown by the API';
comment on column vocabulary.term.rank is 'Order where the list has one (intensity, precision), lowest first';
comment on column vocabulary.term.group_code is 'Family of the code, such as PROTEST among event types';
comment on column vocabulary.term.label_en is 'English label';
comment on column vocabulary.term.label_es is 'Spanish label';
comment on column vocabulary.term.derives_from is 'Published list from which the code is taken';
comment on column vocabulary.term.position is 'Place in the list as written';

do $$
declare list text;
begin
  foreach list in array array[
    'dispute_type', 'issue', 'sector', 'legal_mode', 'status', 'status_change', 'phase', 'intensity', 'mobilisation_start',
    'event_type', 'actor_level', 'actor_function', 'project_role', 'interest_type', 'mobilisation_form', 'impact', 'outcome',
    'commodity', 'project_stage', 'location_precision', 'date_precision', 'source_type', 'source_scale', 'verification',
    'editorial_state', 'community_kind', 'project_kind', 'project_relation', 'listing_segment', 'uk_link_reason',
    'legal_case_status', 'legal_case_outcome', 'impact_level', 'impact_proof', 'attribution', 'confidence']
  loop
    execute format('create table vocabulary.%I partition of vocabulary.term for values in (%L)', list || '_code', list);
    execute format('alter table vocabulary.%I add unique (code)', list || '_code');
    execute format('comment on table vocabulary.%I is %L', list || '_code', 'Codes of the list ' || list);
  end loop;
end
$$;
