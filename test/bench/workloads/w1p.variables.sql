-- The companies of W1, as the edition published them. Instant and day are for the limit, which knows no editions.
select json_build_object('company', c.slug, 'edition', e.version, 'asof', e.published_at,
  'day', (e.published_at at time zone 'America/Lima')::date) as variables
from (
  select company_id, percent_rank() over (order by count(*)) as rank
  from dispute_company where owner_events > 0 group by company_id
) sized join company c on c.id = sized.company_id cross join (select * from edition order by id limit 1) e
where rank between 0.6 and 0.95
order by md5(c.slug) limit 500
