with asked as materialized (
  select search_query(:query) as query, fold(:query) as name
), hit as materialized (
  select s.record_id, s.kind, s.slug, s.title_en, s.words, s.names from search_document s
  where s.words @@ (select query from asked)
)
select '{"data":{"search":{"totalCount":' || (select count(*) from hit)::text || ',"nodes":' || array_to_json(array(
    select row_to_json(o) from (
      select kind, slug, title_en as title, false as "isSimilar",
        1 + ts_rank(words, query)::float8 + coalesce(similarity(name, names), 0)::float8 as score
      from hit, asked order by score desc, record_id desc limit 20) o
  ))::text || '}}}' as answer
