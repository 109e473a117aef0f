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

create table published.edition_count (
  edition_id bigint primary key references published.edition,
  counted_on date not null,
  disputes integer not null,
  active_disputes integer not null,
  latent_disputes integer not null,
  uk_firms integer not null,
  uk_firms_in_dispute integer not null,
  companies integer not null,
  projects integer not null,
  communities integer not null,
  events integer not null,
  news_items integer not null
);
comment on table published.edition_count is 'The figures of an edition, counted once when the month was closed';
comment on column published.edition_count.edition_id is 'Edition';
comment on column published.edition_count.counted_on is 'Last day of its month: the day for which status and ownership are counted';
comment on column published.edition_count.disputes is 'Extractive disputes';
comment on column published.edition_count.active_disputes is 'Extractive disputes that are active on that day';
comment on column published.edition_count.latent_disputes is 'Extractive disputes that are latent on that day';
comment on column published.edition_count.uk_firms is 'UK-linked firms with extractive projects in Peru on that day, certain or possible';
comment on column published.edition_count.uk_firms_in_dispute is 'Those of them with an active or latent dispute';
comment on column published.edition_count.companies is 'Companies published';
comment on column published.edition_count.projects is 'Projects published';
comment on column published.edition_count.communities is 'Communities published';
comment on column published.edition_count.events is 'Events published';
comment on column published.edition_count.news_items is 'News items published';

-- What was closed stays as it is: staff may close a month, not change what they closed.
revoke update, delete on published.edition, published.edition_file, published.edition_count from minewatch_staff;

create or replace view as_published.edition as
  select * from published.edition where published_at <= as_published.as_of();
create view as_published.edition_file as
  select f.* from published.edition_file f join as_published.edition e on e.id = f.edition_id;
comment on view as_published.edition_file is 'Files of the editions closed up to as_of()';
create view as_published.edition_count as
  select c.* from published.edition_count c join as_published.edition e on e.id = c.edition_id;
comment on view as_published.edition_count is 'Figures of the editions closed up to as_of()';

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

-- What changed, read from the revisions: the state of a record at a moment is its last revision before. These functions read
-- as their caller does, so that the same question is answered as published in an edition, too.

create function public.document_rows(content jsonb, keys jsonb)
returns table (file text, row_key text, cells jsonb, place bigint) language sql immutable parallel safe as $$
  select file, row_key || case when twin > 1 then ' (' || twin || ')' else '' end, cells, place
  from (
    select file, row_key, cells, place, row_number() over (partition by file, row_key order by place) as twin
    from (
      select s.section ->> 'file' as file, r.cells, s.n * 1000000 + r.n as place,
        coalesce((select string_agg(r.cells ->> k.name, ' · ' order by k.n)
          from jsonb_array_elements_text(keys -> (s.section ->> 'file')) with ordinality k (name, n)
          where r.cells ->> k.name <> ''), '') as row_key
      from jsonb_array_elements(content -> 'sections') with ordinality s (section, n),
        jsonb_array_elements(s.section -> 'rows') with ordinality r (cells, n)
    ) keyed
  ) numbered
$$;
comment on function public.document_rows(jsonb, jsonb) is
  'Rows of a record''s document; keys names, by file, the columns that tell the rows of a record apart';

create function public.document_changes(before jsonb, after jsonb, keys jsonb)
returns table (file text, row_key text, column_name text, before text, after text, row_change text, place bigint)
language sql immutable parallel safe as $$
  select file, row_key, name, b.cells ->> name, a.cells ->> name,
    case when b.cells is null then 'ADDED' when a.cells is null then 'REMOVED' else 'CHANGED' end,
    coalesce(a.place, b.place)
  from document_rows(document_changes.before, keys) b full join document_rows(document_changes.after, keys) a using (file, row_key),
    lateral jsonb_object_keys(coalesce(b.cells, '{}') || coalesce(a.cells, '{}')) name
  where coalesce(b.cells ->> name, '') <> coalesce(a.cells ->> name, '')
$$;
comment on function public.document_changes(jsonb, jsonb, jsonb) is 'Cells in which two documents of one record differ';

create function public.document_title(content jsonb, language text) returns text language sql immutable parallel safe as $$
  select coalesce(nullif(own ->> 'name', ''), nullif(own ->> 'headline', ''), nullif(own ->> ('title_' || language), ''),
    nullif(own ->> ('promise_' || language), ''))
  from (values (content -> 'sections' -> 0 -> 'rows' -> 0)) document (own)
$$;
comment on function public.document_title(jsonb, text) is 'Name or title of a record by its document, in en or es; empty where it has none in that language';

-- Where a record stood: public, merged or withdrawn. The rows it reads were public, though the table that keeps them is not.
create function public.record_standing(record bigint, moment timestamptz)
returns table (is_there boolean, merged_into_id bigint, withdrawn_reason text) language sql stable security definer
  set search_path = published, public as $$
  with seen as (
    select least(moment, coalesce(nullif(current_setting('minewatch.as_of', true), '')::timestamptz, 'infinity')) as instant
  )
  select num_nonnulls(r.merged_into_id, r.withdrawn_reason) = 0, r.merged_into_id, r.withdrawn_reason from published.record r, seen
  where r.id = record_standing.record and r.published_from <= instant
  union all
  select num_nonnulls(h.merged_into_id, h.withdrawn_reason) = 0, h.merged_into_id, h.withdrawn_reason from history.record h, seen
  where h.id = record_standing.record and h.published_from <= instant and h.published_to > instant
$$;
comment on function public.record_standing(bigint, timestamptz) is
  'Whether a record was merged or withdrawn at a moment; no row where it was not published yet';

create function public.records_between(earlier timestamptz, later timestamptz)
returns table (id bigint, kind text, slug text, change text, before_id bigint, after_id bigint, merged_into_id bigint,
  withdrawn_reason text, reasons text[]) language sql stable as $$
  select r.id, r.kind, r.slug, d.change, b.id, a.id, t.merged_into_id, t.withdrawn_reason, v.reasons
  from (
    select record_id, array_agg(distinct reason order by reason) as reasons from revision
    where published_at > earlier and published_at <= later group by record_id
  ) v
    join record r on r.id = v.record_id
    join lateral (
      select n.id, n.content from revision n where n.record_id = r.id and n.published_at <= later order by number desc limit 1
    ) a on true
    left join lateral (
      select n.id, n.content from revision n where n.record_id = r.id and n.published_at <= earlier order by number desc limit 1
    ) b on true
    left join lateral record_standing(r.id, earlier) f on true
    left join lateral record_standing(r.id, later) t on true,
    lateral (select case
      when t.is_there and f.is_there then case when b.content -> 'sections' is distinct from a.content -> 'sections' then 'CHANGED' end
      when t.is_there then case when f.is_there is null then 'ADDED' else 'RESTORED' end
      -- What came and went in between was in neither.
      when f.is_there is null then null
      when (f.merged_into_id, f.withdrawn_reason) is not distinct from (t.merged_into_id, t.withdrawn_reason) then null
      when t.merged_into_id is not null then 'MERGED' else 'WITHDRAWN' end as change) d
  where d.change is not null
$$;
comment on function public.records_between(timestamptz, timestamptz) is
  'Records whose published state at two moments differs, with the revisions that hold both states and the reasons given between';
