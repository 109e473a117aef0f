-- Two words of a text, found together in a number of records that a reader can go through.
select json_build_object('query', typed) as variables
from (select id, summary_en from dispute order by md5(id::text) limit 400) d
cross join lateral (
  select string_agg(word, ' ' order by word) as typed
  from (select distinct word from regexp_split_to_table(d.summary_en, '[^a-z]+') word where length(word) > 5 order by word limit 2) w
) t
cross join lateral (select count(*) as found from search_document where words @@ search_query(t.typed)) f
where f.found between 20 and 900
