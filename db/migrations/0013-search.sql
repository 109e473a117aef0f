-- One row per record for the search box: its names for a search that forgives misspelling, its words in both languages.
-- It holds nothing but what published tables hold, so whatever is withheld there cannot be found here.

-- Words of a record by weight: A its name, B other names, C its text, D what stands around it. Names stem in both
-- languages, because a name belongs to neither. Spanish is stemmed with its accents too: without them the stemmer
-- does not know the ending -ción, and "contaminado" would not find "contaminación".
create function public.search_words(name_en text, name_es text, other_names text, text_en text, text_es text, surroundings text)
returns tsvector language sql immutable parallel safe as $$
  select setweight(to_tsvector('public.english_plain', coalesce(name_en, name_es, '')), 'A')
    || setweight(to_tsvector('public.spanish_plain', coalesce(name_es, name_en, '')), 'A')
    || setweight(to_tsvector('pg_catalog.spanish', coalesce(name_es, '')), 'A')
    || setweight(to_tsvector('public.english_plain', coalesce(other_names, '')), 'B')
    || setweight(to_tsvector('public.spanish_plain', coalesce(other_names, '')), 'B')
    || setweight(to_tsvector('public.english_plain', coalesce(text_en, '')), 'C')
    || setweight(to_tsvector('public.spanish_plain', coalesce(text_es, '')), 'C')
    || setweight(to_tsvector('pg_catalog.spanish', coalesce(text_es, '')), 'C')
    || setweight(to_tsvector('public.english_plain', coalesce(surroundings, '')), 'D')
    || setweight(to_tsvector('public.spanish_plain', coalesce(surroundings, '')), 'D')
$$;
comment on function public.search_words(text, text, text, text, text, text) is
  'Words of a record in both languages, without accents: A name, B other names, C text, D surroundings';

-- What somebody typed, read in both languages: quotes, "or" and a minus sign mean what they mean elsewhere.
create function public.search_query(typed text) returns tsquery language sql immutable strict parallel safe
  return websearch_to_tsquery('public.english_plain', typed) || websearch_to_tsquery('public.spanish_plain', typed)
    || websearch_to_tsquery('pg_catalog.spanish', typed);
comment on function public.search_query(text) is 'What somebody typed as a query of search_words, in English or in Spanish';

create table published.search_document (
  record_id bigint primary key references published.record on delete cascade,
  kind text not null,
  slug text not null,
  title_en text not null,
  title_es text,
  names text,
  words tsvector not null,
  published_from timestamptz not null default published.publication_moment()
);
comment on table published.search_document is 'Derived: what the search knows of a record';
comment on column published.search_document.record_id is 'Record';
comment on column published.search_document.kind is 'What the record is';
comment on column published.search_document.title_en is 'Name or English title';
comment on column published.search_document.title_es is 'Spanish title, where it differs';
comment on column published.search_document.names is 'Names and other names in the form in which names are compared; empty for what has none (events, news, agreements)';
comment on column published.search_document.words is 'Words in both languages by weight: A name, B other names, C text, D surroundings';
create index search_document_words on published.search_document using gin (words);
create index search_document_names on published.search_document using gin (names gin_trgm_ops) where names is not null;
-- The list of disputes filters by words too; among a million news items its own would be hard to find.
create index search_document_dispute_words on published.search_document using gin (words) where kind = 'DISPUTE';

-- A record is found by the names of its district, province and department: of a withheld place more is never published.
create function derivation.place_path(ubigeo text) returns text language sql stable
  set search_path = published as $$
  select string_agg(name, ' ' order by length(p.ubigeo) desc) from place p
  where p.ubigeo = any (array[left(place_path.ubigeo, 2), left(place_path.ubigeo, 4), place_path.ubigeo])
$$;
comment on function derivation.place_path(text) is 'Names of a place and of those that contain it';

do $make$
declare
  documents constant text := $q$
    with said as materialized (
      select c.id, c.name as title_en, null as title_es, concat_ws(' | ', c.name, c.legal_name, n.names) as names,
        concat_ws(' ', c.legal_name, n.names) as other_names, c.description_en as text_en, c.description_es as text_es,
        concat_ws(' ', c.lei, c.ruc, c.company_number, c.website_domain) as surroundings
      from company c left join lateral
        (select string_agg(name, ' | ' order by name) as names from company_name where company_id = c.id) n on true
      where %1$s
      union all
      select c.id, c.name, null, concat_ws(' | ', c.name, array_to_string(c.aliases, ' | ')), array_to_string(c.aliases, ' '),
        c.description_en, c.description_es, derivation.place_path(c.ubigeo)
      from project c where %1$s
      union all
      select c.id, c.name, null, c.name, null, null, null, derivation.place_path(c.parent_ubigeo) from place c where %1$s
      union all
      select c.id, c.name, null, c.name, null, null, null, null from people c where %1$s
      union all
      select c.id, c.name, null, c.name, p.names, c.note_en, c.note_es, derivation.place_path(c.ubigeo)
      from community c left join lateral
        (select string_agg(p.name, ' ' order by cp.position, p.name) as names
         from community_people cp join people p on p.id = cp.people_id where cp.community_id = c.id) p on true
      where %1$s
      union all
      select c.id, c.title_en, c.title_es, concat_ws(' | ', c.title_en, c.title_es), concat_ws(' ', p.names, m.names),
        c.summary_en, c.summary_es, l.names
      from dispute c left join lateral
        (select string_agg(concat_ws(' ', p.name, array_to_string(p.aliases, ' ')), ' ' order by dp.position, p.name) as names
         from dispute_project dp join project p on p.id = dp.project_id where dp.dispute_id = c.id) p on true
        left join lateral
        (select string_agg(m.name, ' ' order by dc.position, m.name) as names
         from dispute_community dc join community m on m.id = dc.community_id where dc.dispute_id = c.id) m on true
        left join lateral
        (select string_agg(derivation.place_path(dp.ubigeo), ' ' order by dp.ubigeo) as names
         from dispute_place dp where dp.dispute_id = c.id) l on true
      where %1$s
      union all
      select c.id, c.title_en, c.title_es, null, null, c.description_en, c.description_es,
        concat_ws(' ', case when c.location_precision is distinct from 'WITHHELD' then c.place_name end, derivation.place_path(c.ubigeo))
      from event c where %1$s
      union all
      select c.id, c.promise_en, c.promise_es, null, null, c.kept_note_en, c.kept_note_es, null from agreement c where %1$s
      union all
      select c.id, c.name, null, c.name, d.names, concat_ws(' ', c.claimants_en, c.summary_en),
        concat_ws(' ', c.claimants_es, c.summary_es), c.court
      from legal_case c left join lateral
        (select string_agg(o.name, ' ' order by o.name) as names
         from legal_case_defendant d join company o on o.id = d.company_id where d.legal_case_id = c.id) d on true
      where %1$s
      union all
      select c.id, c.headline, null, null, null, c.summary_en, c.summary_es, c.publisher from news_item c where %1$s
    )
    select x.id as record_id, r.kind, r.slug, x.title_en, nullif(x.title_es, x.title_en) as title_es, fold(x.names) as names,
      search_words(x.title_en, x.title_es, x.other_names, x.text_en, x.text_es, x.surroundings) as words
    from said x join record r on r.id = x.id where r.merged_into_id is null and r.withdrawn_reason is null $q$;
begin
  perform derivation.maintain('search_document', array['record_id'],
    format(documents, 'c.id = any (ids)'), format(documents, 'true'));
end
$make$;

select derivation.watch('company', '{search_document}', 'id', '{name,legal_name,description_en,description_es,lei,ruc,company_number,website_domain}');
select derivation.watch('company_name', '{search_document}', 'company_id', '{name}');
select derivation.watch('project', '{search_document}', 'id', '{name,aliases,description_en,description_es,ubigeo}');
select derivation.watch('place', '{search_document}', 'id', '{name}');
select derivation.watch('people', '{search_document}', 'id', '{name}');
select derivation.watch('community', '{search_document}', 'id', '{name,note_en,note_es,ubigeo}');
select derivation.watch('community_people', '{search_document}', 'community_id', '{people_id,position}');
select derivation.watch('dispute', '{search_document}', 'id', '{title_en,title_es,summary_en,summary_es}');
select derivation.watch('dispute_project', '{search_document}', 'dispute_id', '{project_id,position}');
select derivation.watch('dispute_community', '{search_document}', 'dispute_id', '{community_id,position}');
select derivation.watch('dispute_place', '{search_document}', 'dispute_id', '{ubigeo}');
select derivation.watch('event', '{search_document}', 'id', '{title_en,title_es,description_en,description_es,place_name,ubigeo,location_precision}');
select derivation.watch('agreement', '{search_document}', 'id', '{promise_en,promise_es,kept_note_en,kept_note_es}');
select derivation.watch('legal_case', '{search_document}', 'id', '{name,court,claimants_en,claimants_es,summary_en,summary_es}');
select derivation.watch('legal_case_defendant', '{search_document}', 'legal_case_id', '{company_id}');
select derivation.watch('news_item', '{search_document}', 'id', '{headline,summary_en,summary_es,publisher}');
select derivation.watch('record', '{search_document}', 'id', '{slug,merged_into_id,withdrawn_reason}');

-- A name is repeated in the words of the records around it.
create function derivation.refresh_search_surroundings(ids bigint[]) returns void language plpgsql
  set search_path = published, public as $$
begin
  perform derivation.refresh_search_document(case when ids is not null then array(
    select dispute_id from dispute_project where project_id = any (ids)
    union select dispute_id from dispute_community where community_id = any (ids)
    union select legal_case_id from legal_case_defendant where company_id = any (ids)
    union select community_id from community_people where people_id = any (ids)) end);
end
$$;
comment on function derivation.refresh_search_surroundings(bigint[]) is 'Brings the words of records in line with the names of those that they mention';
select derivation.watch('project', '{search_surroundings}', 'id', '{name,aliases}');
select derivation.watch('community', '{search_surroundings}', 'id', '{name}');
select derivation.watch('company', '{search_surroundings}', 'id', '{name}');
select derivation.watch('people', '{search_surroundings}', 'id', '{name}');

select history.version_table('search_document');
revoke insert, update, delete on published.search_document from minewatch_staff;

-- Lists of disputes in the order of their names.
create index dispute_title_order on published.dispute (public.fold(title_en), id);

-- Names that resemble what was typed. "glencroe" is like "glencore" by 0.56, "tintya" like "tintaya" by 0.5; the usual
-- threshold of 0.6 would find neither. Without a search_path of its own it reads published or as_published as its caller.
create function published.similar_names(typed text) returns table (record_id bigint, likeness real) language sql stable strict
  set pg_trgm.word_similarity_threshold = 0.45 as $$
  select record_id, word_similarity(fold(typed), names) from search_document
  where names is not null and fold(typed) <% names
  order by 2 desc, 1 limit 200
$$;
comment on function published.similar_names(text) is 'Records with a name that resembles what was typed, at most 200, the likest first';
