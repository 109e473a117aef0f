-- Companies of middling to large size, the very largest left out.
select json_build_object('company', c.slug) as variables
from (
  select company_id, percent_rank() over (order by count(*)) as rank
  from dispute_company where owner_events > 0 group by company_id
) sized join company c on c.id = sized.company_id
where rank between 0.6 and 0.95
order by md5(c.slug) limit 500
