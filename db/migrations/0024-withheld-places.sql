-- Places that must not be known. A record whose precision is WITHHELD tells its district and nothing more, now and in
-- everything that was published before: safety comes before "the same bytes for ever", and the editions say so.

-- A dispute had no place of its own but its point: the district that is told instead of it needs a column.
alter table published.dispute add column ubigeo text references published.place (ubigeo);
comment on column published.dispute.ubigeo is 'Where it is, where that is said: the district of a withheld place; empty: the places of its communities or projects';
create index dispute_ubigeo on published.dispute (ubigeo text_pattern_ops) where ubigeo is not null;
drop view as_published.extractive_dispute;
select history.version_table('dispute');
create view as_published.extractive_dispute as select * from as_published.dispute where is_extractive;
comment on view as_published.extractive_dispute is 'The same as it was public at as_of()';
create or replace view published.extractive_dispute as select * from published.dispute where is_extractive;

alter table published.dispute_place drop constraint dispute_place_basis_check,
  add constraint dispute_place_basis_check check (basis in ('DISPUTE', 'COMMUNITY', 'PROJECT', 'POINT'));
comment on table published.dispute_place is 'Derived: where a dispute is, as it says itself, else by its communities, else its projects, else the department that contains its point';
comment on column published.dispute_place.basis is 'What says so: DISPUTE, COMMUNITY, PROJECT or POINT';
create or replace view derivation.dispute_place as
  select d.id as dispute_id, p.ubigeo, p.basis
  from published.dispute d cross join lateral (
    select ubigeo, basis from (
      select d.ubigeo, 'DISPUTE' as basis, 0 as turn
      union
      select c.ubigeo, 'COMMUNITY', 1
      from published.dispute_community l join published.community c on c.id = l.community_id where l.dispute_id = d.id
      union
      select p.ubigeo, 'PROJECT', 2
      from published.dispute_project l join published.project p on p.id = l.project_id where l.dispute_id = d.id
      union
      select p.ubigeo, 'POINT', 3 from published.place p where p.level = 'DEPARTMENT' and st_covers(p.boundary, d.point)
    ) place where ubigeo is not null
    order by turn fetch first 1 row with ties
  ) p;
drop function derivation.derive_place_from_dispute() cascade;
select derivation.watch('dispute', '{place}', 'id', '{point,ubigeo}');

-- Whatever is finer than a district is refused beside WITHHELD.
alter table published.event add constraint withheld_place_has_no_name check (location_precision <> 'WITHHELD' or place_name is null);
alter table published.project add constraint withheld_place_has_no_point_source
  check (location_precision <> 'WITHHELD' or num_nonnulls(coordinate_source, coordinate_confidence) = 0);

create function published.refuse_withheld_shape() returns trigger language plpgsql as $$
begin
  if exists (select from published.project where id = new.project_id and location_precision = 'WITHHELD') then
    raise exception 'the place of this project is withheld: it has no lines or areas' using errcode = '23514', constraint = 'withheld_place_has_no_shape';
  end if;
  return new;
end
$$;
comment on function published.refuse_withheld_shape() is 'A project whose place is withheld has no lines or areas';
create trigger refuse_withheld_shape before insert or update on published.project_shape
  for each row execute function published.refuse_withheld_shape();

-- The true place comes with a draft, apart from what the draft will publish.
alter table editorial.draft
  add column true_place geometry(Geometry, 4326),
  add column withheld_because text check (withheld_because <> '');
comment on column editorial.draft.true_place is 'True place of a record whose place is withheld, kept when the draft is published; empty: the one that is kept stays';
comment on column editorial.draft.withheld_because is 'Why the place is withheld, for staff only';

create table published.edition_redaction (
  id bigint generated always as identity primary key,
  edition_id bigint not null references published.edition,
  redacted_at timestamptz not null,
  reason_en text not null,
  reason_es text not null,
  old_checksum text,
  new_checksum text
);
comment on table published.edition_redaction is 'Something was taken out of a closed edition, for the safety of people: said openly, without saying what';
comment on column published.edition_redaction.edition_id is 'Edition';
comment on column published.edition_redaction.redacted_at is 'When it was taken out';
comment on column published.edition_redaction.reason_en is 'Why, in English';
comment on column published.edition_redaction.reason_es is 'Why, in Spanish';
comment on column published.edition_redaction.old_checksum is 'SHA-256 of the package of files before';
comment on column published.edition_redaction.new_checksum is 'SHA-256 of the package of files after; empty until it is made anew';
create index on published.edition_redaction (edition_id, redacted_at);
revoke insert, update, delete on published.edition_redaction from minewatch_staff;
-- Seen in every edition: it is about the edition, not part of what it published.
create view as_published.edition_redaction as select * from published.edition_redaction;
comment on view as_published.edition_redaction is 'All redactions of editions, also those made since as_of()';

-- A document of a record (sections of rows of cells) without what is finer than its district.
create function editorial.without_place(content jsonb, district text) returns jsonb language sql immutable as $$
  select content || jsonb_build_object('sections', coalesce((
    select jsonb_agg(s.section || jsonb_build_object('rows', case
      when s.section ->> 'file' = 'lines.geojson' then '[]'
      when s.section ->> 'file' in ('projects.csv', 'communities.csv', 'disputes.csv', 'events.csv') then (
        select coalesce(jsonb_agg(r.cells
          || (select coalesce(jsonb_object_agg(name, ''), '{}') from jsonb_object_keys(r.cells) name
              where name in ('lat', 'lon', 'place', 'coord_source', 'coord_confidence'))
          || jsonb_build_object('location_precision', 'WITHHELD', 'ubigeo', coalesce(nullif(r.cells ->> 'ubigeo', ''), district, ''))
          order by r.position), '[]')
        from jsonb_array_elements(s.section -> 'rows') with ordinality r (cells, position))
      else s.section -> 'rows' end) order by s.position)
    from jsonb_array_elements(content -> 'sections') with ordinality s (section, position)), '[]'))
$$;
comment on function editorial.without_place(jsonb, text) is 'A document of a record whose place is withheld: no point, no names, no shapes, only its district';

create function editorial.shows_place(content jsonb) returns boolean language sql immutable
  return content @? '$.sections[*].rows[*].location_precision ? (@ != "WITHHELD")';
comment on function editorial.shows_place(jsonb) is 'Whether a document of a record gives its place a precision other than WITHHELD';

-- The kept words of the search know the place by its name.
create function editorial.forget_words(record bigint, finer text) returns void language sql
  set search_path = history, published, public as $$
  update history.search_document h set words = ts_delete(h.words, array(
    select unnest(tsvector_to_array(search_words(null, null, null, finer, finer, finer)))
    except select unnest(tsvector_to_array(s.words)) from published.search_document s where s.record_id = h.record_id))
  where h.record_id = record and finer is not null
$$;
comment on function editorial.forget_words(bigint, text) is 'Takes words that name a withheld place, and stand nowhere else in the record, out of what the search knew before';

-- Takes the place of a record out of everything that was published before.
create function editorial.redact_place(record bigint) returns void language plpgsql security definer
  set search_path = published, public as $$
declare
  named text;
  district text;
  place_names text;
  since timestamptz;
begin
  if current_setting('minewatch.derived_owed', true) = 'on' then perform derivation.settle(); end if;
  select lower(r.kind) into named from record r where r.id = redact_place.record
    and r.kind in ('PROJECT', 'COMMUNITY', 'DISPUTE', 'EVENT');
  if named is null then return; end if;
  execute format('select ubigeo from (select ubigeo, null::timestamptz as until from published.%1$I where id = $1
    union all select ubigeo, published_to from history.%1$I where id = $1) said
    where ubigeo is not null order by until desc nulls first limit 1', named) into district using record;
  execute format('select min(published_from) from (select published_from from published.%1$I where id = $1
    union all select published_from from history.%1$I where id = $1) said', named) into since using record;
  if named = 'event' then
    select string_agg(distinct e.place_name, ' ') into place_names from history.event e where e.id = record;
    perform editorial.forget_words(record, place_names);
  end if;
  execute format('update history.%I set point = null, location_precision = ''WITHHELD'', ubigeo = coalesce(ubigeo, $2)%s where id = $1',
    named, case named when 'event' then ', place_name = null' when 'project' then ', coordinate_source = null, coordinate_confidence = null' else '' end)
    using record, district;
  delete from history.project_shape where project_id = record;
  perform set_config('minewatch.redacting', 'on', true);
  update editorial.draft d set content = editorial.without_place(d.content, district)
    where d.record_id = record and d.content ? 'sections'
      and d.content is distinct from editorial.without_place(d.content, district);
  perform set_config('minewatch.redacting', '', true);
  update revision v set content = editorial.without_place(v.content, district) where v.record_id = record;
  perform editorial.redact_editions(since);
end
$$;
comment on function editorial.redact_place(bigint) is 'Takes the place of a record out of history, revisions, drafts and edition files';

create function editorial.redact_editions(since timestamptz) returns void language plpgsql security definer
  set search_path = published, public as $$
begin
  insert into edition_redaction (edition_id, redacted_at, reason_en, reason_es, old_checksum)
    select id, publication_moment(), 'The place of a record was withheld, for the safety of people. Everything else is as it was.',
      'Se reservó el lugar de un registro, por la seguridad de las personas. Todo lo demás está como estaba.', checksum
    from edition e where e.published_at >= since and e.published_at < publication_moment()
      and not exists (select from edition_redaction r where r.edition_id = e.id and r.redacted_at = publication_moment());
  perform pg_notify('minewatch_redacted', publication_moment()::text);
  -- Until they are made anew from what history still holds, there are none: nothing that was withheld is served meanwhile.
  delete from edition_file where edition_id in (select edition_id from edition_redaction where redacted_at = publication_moment());
end
$$;
comment on function editorial.redact_editions(timestamptz) is 'Takes away the files of the editions closed since a moment, and says so';

create function editorial.finish_redaction(edition bigint, checksum text) returns void language plpgsql security definer
  set search_path = published, public as $$
begin
  update edition_redaction set new_checksum = finish_redaction.checksum where edition_id = edition and new_checksum is null;
  if not found then raise exception 'edition % awaits no new files', edition; end if;
  -- What is kept of the edition's answers is asked for again.
  perform publication_moment();
  update published.edition e set checksum = finish_redaction.checksum where e.id = finish_redaction.edition;
end
$$;
comment on function editorial.finish_redaction(bigint, text) is 'Notes the checksum of the files of an edition that were made anew after a redaction';

-- However a record comes to be withheld (a reviewed draft, an import, withhold()): what was its point is its true place
-- if no other is given, and everything that was published before is redacted when the transaction ends.
create function editorial.place_is_withheld() returns trigger language plpgsql security definer
  set search_path = published, public as $$
declare
  known geometry := old.point;
begin
  if tg_table_name = 'project' then
    known := (select st_collect(shape) from (select shape from project_shape where project_id = new.id
      union all select old.point where old.point is not null) place);
    delete from project_shape where project_id = new.id;
  end if;
  if known is not null then
    insert into editorial.true_place (record_id, point, reason)
      values (new.id, known, coalesce(nullif(current_setting('minewatch.withheld_because', true), ''), 'Withheld by a change'))
      on conflict do nothing;
  end if;
  return null;
end
$$;
comment on function editorial.place_is_withheld() is 'Keeps the place of a record that is no longer public';

create function editorial.redact_at_commit() returns trigger language plpgsql security definer as $$
begin
  perform editorial.redact_place(new.id);
  return null;
end
$$;
comment on function editorial.redact_at_commit() is 'Redacts what was published before of a record whose place was withheld';

-- A file or an old copy of a record must not bring a withheld place back: only a draft can, which somebody else reviews.
create function editorial.place_is_shown_again() returns trigger language plpgsql security definer
  set search_path = published, public as $$
begin
  if not exists (select from editorial.true_place where record_id = new.id) then return new; end if;
  if not exists (select from editorial.draft d where d.record_id = new.id and d.state <> 'RETRACTED' and editorial.shows_place(d.content)) then
    raise exception 'the place of % is withheld: only a reviewed draft shows it again', new.slug
      using errcode = '23514', constraint = 'withheld_place_stays_withheld';
  end if;
  return new;
end
$$;
comment on function editorial.place_is_shown_again() is 'Refuses to show a withheld place again without a reviewed draft';

create function editorial.forget_true_place() returns trigger language plpgsql security definer
  set search_path = published, public as $$
begin
  delete from editorial.true_place where record_id = new.id;
  return null;
end
$$;
comment on function editorial.forget_true_place() is 'A place that is public again has no other, true one';

do $$
declare named text;
begin
  foreach named in array array['project', 'community', 'dispute', 'event'] loop
    execute format($t$create trigger place_is_withheld after update on published.%I for each row
      when (new.location_precision = 'WITHHELD' and old.location_precision is distinct from 'WITHHELD')
      execute function editorial.place_is_withheld()$t$, named);
    execute format($t$create constraint trigger redact_at_commit after update on published.%I deferrable initially deferred
      for each row when (new.location_precision = 'WITHHELD' and old.location_precision is distinct from 'WITHHELD')
      execute function editorial.redact_at_commit()$t$, named);
    execute format($t$create trigger place_is_shown_again before update on published.%I for each row
      when (old.location_precision = 'WITHHELD' and new.location_precision is distinct from 'WITHHELD')
      execute function editorial.place_is_shown_again()$t$, named);
    execute format($t$create trigger forget_true_place after update on published.%I for each row
      when (old.location_precision = 'WITHHELD' and new.location_precision is distinct from 'WITHHELD')
      execute function editorial.forget_true_place()$t$, named);
  end loop;
end
$$;

-- The true place that a draft brings is kept when the draft has been published.
create function editorial.keep_true_place() returns trigger language plpgsql security definer
  set search_path = published, public as $$
begin
  insert into editorial.true_place (record_id, point, reason, recorded_by)
    select new.record_id, new.true_place, coalesce(new.withheld_because, 'Withheld by a change'), new.author_id
    where new.true_place is not null and not editorial.shows_place(new.content)
    on conflict (record_id) do update set point = excluded.point, reason = excluded.reason, recorded_by = excluded.recorded_by,
      recorded_at = now();
  update editorial.true_place set reason = new.withheld_because, recorded_by = new.author_id
    where record_id = new.record_id and new.true_place is null and new.withheld_because is not null;
  return null;
end
$$;
comment on function editorial.keep_true_place() is 'Keeps the true place that comes with a published draft';
create constraint trigger keep_true_place after update of state on editorial.draft deferrable initially deferred
  for each row when (new.state = 'PUBLISHED' and (new.true_place is not null or new.withheld_because is not null))
  execute function editorial.keep_true_place();

-- Somebody may be in danger: one reviewer withholds a place at once, and only a reviewed draft shows it again.
create function editorial.withhold(
  record bigint, because text, by_staff bigint default null, true_place geometry default null, district text default null
) returns void language plpgsql security definer set search_path = published, public as $$
declare
  named text;
begin
  if coalesce(because, '') = '' then raise exception 'a place is withheld for a reason' using errcode = '22004'; end if;
  select lower(r.kind) into named from record r where r.id = withhold.record and r.kind in ('PROJECT', 'COMMUNITY', 'DISPUTE', 'EVENT');
  if named is null then raise exception 'only projects, communities, disputes and events have a place to withhold' using errcode = '22023'; end if;
  perform set_config('minewatch.withheld_because', because, true);
  if named = 'dispute' then
    district := coalesce(district, (select ubigeo from dispute where id = record),
      (select ubigeo from dispute_place where dispute_id = record order by length(ubigeo) desc, ubigeo limit 1));
  end if;
  execute format('update published.%I set location_precision = ''WITHHELD'', point = null, ubigeo = coalesce($2, ubigeo)%s where id = $1',
    named, case named when 'event' then ', place_name = null' when 'project' then ', coordinate_source = null, coordinate_confidence = null' else '' end)
    using record, district;
  insert into editorial.true_place (record_id, point, reason, recorded_by)
    select record, true_place, because, by_staff where true_place is not null
    on conflict (record_id) do update set point = excluded.point;
  update editorial.true_place t set reason = because, recorded_by = by_staff, recorded_at = now() where t.record_id = record;
  insert into revision (record_id, number, reason, sentence_en, sentence_es, content)
    select v.record_id, v.number + 1, 'CORRECTION', 'The place is withheld, for the safety of people.',
      'El lugar se reserva, por la seguridad de las personas.', editorial.without_place(v.content, district)
    from revision v where v.record_id = record order by v.number desc limit 1;
  perform editorial.redact_place(record);
end
$$;
comment on function editorial.withhold(bigint, text, bigint, geometry, text) is 'Withholds the place of a record at once: stores the true place, and takes it out of all that was published';

create function editorial.withhold_by_staff(record bigint, because text, by_staff bigint, true_place geometry, district text) returns void
language plpgsql security definer set search_path = editorial, public as $$
begin
  if not exists (select from staff_member where id = by_staff and role in ('REVIEWER', 'ADMINISTRATOR') and not is_disabled) then
    raise exception 'only a reviewer withholds a place' using errcode = 'MW001';
  end if;
  perform editorial.withhold(record, because, by_staff, true_place, district);
end
$$;
comment on function editorial.withhold_by_staff(bigint, text, bigint, geometry, text) is 'The same by a reviewer';

-- A redaction rewrites drafts in any state; the application, whatever it sets, cannot.
create or replace trigger change_draft before update on editorial.draft for each row
  when (current_setting('minewatch.redacting', true) is distinct from 'on' or current_user = 'minewatch_staff')
  execute function editorial.change_draft();

-- They write where staff may not: only what is named here may be called by the application.
revoke execute on function editorial.redact_place(bigint), editorial.redact_editions(timestamptz), editorial.finish_redaction(bigint, text),
  editorial.withhold(bigint, text, bigint, geometry, text), editorial.withhold_by_staff(bigint, text, bigint, geometry, text),
  editorial.forget_words(bigint, text) from public;
grant execute on function editorial.withhold_by_staff(bigint, text, bigint, geometry, text), editorial.finish_redaction(bigint, text) to minewatch_staff;
revoke insert, update, delete on editorial.true_place from minewatch_staff;
select published.comment_recurring_columns();
