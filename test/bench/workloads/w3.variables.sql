-- Disputes with a history, the longest left out.
select json_build_object('slug', d.slug) as variables
from dispute_figures f join dispute d on d.id = f.dispute_id
where f.event_count between 3 and 15 and f.news_count >= 1
order by md5(d.slug) limit 2000
