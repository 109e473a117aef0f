-- The files of an edition, kept as published; what an edition is cited by; and what changed between two of them.
alter table published.edition
  add column version text not null unique generated always as (
    extract(year from month)::text || '-' || lpad(extract(month from month)::text, 2, '0') || '-' || lower(stage)) stored,
  add column licence text not null default 'CC BY 4.0',
  add column citation_en text,
  add column citation_es text;
comment on column published.edition.version is 'Month and stage in one word, such as 2026-11-candidate: the name by which the edition is asked for';
comment on column published.edition.licence is 'Licence of the data';
comment on column published.edition.citation_en is 'How to cite it, an English sentence';
comment on column published.edition.citation_es is 'The same in Spanish';

create table published.edition_file (
  edition_id bigint not null references published.edition,
  name text not null check (name ~ '^[a-z0-9][a-z0-9_.-]*$'),
  position integer not null,
  media_type text not null,
  row_count integer,
  byte_count bigint not null generated always as (octet_length(content)) stored,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  primary key (edition_id, name)
);
comment on table published.edition_file is 'A file of an edition, byte for byte as it was when the month was closed';
comment on column published.edition_file.edition_id is 'Edition';
comment on column published.edition_file.name is 'Name of the file';
comment on column published.edition_file.position is 'Place in the list of its files; 0 is the package of all the others';
comment on column published.edition_file.media_type is 'What kind of file it is';
comment on column published.edition_file.row_count is 'Rows that it holds; empty for a text or the package';
comment on column published.edition_file.byte_count is 'Its size in bytes';
comment on column published.edition_file.sha256 is 'SHA-256 of its bytes, in hexadecimal';
comment on column published.edition_file.content is 'The bytes';

-- What was closed stays as it is: staff may close a month, not change what they closed.
revoke update, delete on published.edition, published.edition_file from minewatch_staff;

create or replace view as_published.edition as
  select * from published.edition where published_at <= as_published.as_of();
create view as_published.edition_file as
  select f.* from published.edition_file f join as_published.edition e on e.id = f.edition_id;
comment on view as_published.edition_file is 'Files of the editions closed up to as_of()';

-- A clock that was set back would let a publication slip in under an edition that is closed already.
create function published.refuse_before_edition() returns trigger language plpgsql as $$
declare
  closed timestamptz := (select max(published_at) from published.edition);
begin
  if new.published_at <= closed then
    raise exception 'the clock of this server (%) is behind the edition closed last (%)', new.published_at, closed
      using hint = 'Set the clock right and try again: nothing was published.';
  end if;
  return new;
end
$$;
comment on function published.refuse_before_edition() is 'Nothing is published at or before the moment of a closed edition';
create trigger refuse_before_edition before insert on published.publication
  for each row execute function published.refuse_before_edition();
