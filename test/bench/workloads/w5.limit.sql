with counted as materialized (
  select case when e.on_earliest = e.on_latest or date_trunc('month', e.on_earliest::timestamp) = date_trunc('month', e.on_latest::timestamp)
      then date_trunc('month', e.on_earliest::timestamp)::date end as month,
    d.dispute_type, count(*) as count
  from dispute_company c join dispute d on d.id = c.dispute_id join standing_event e on e.dispute_id = c.dispute_id
  where c.company_id = (select id from company where slug = :company) and c.owner_events > 0 and d.is_extractive
    and c.held_possible && daterange(e.on_earliest, e.on_latest, '[]')
  group by 1, 2
)
select '{"data":{"statistics":{"rows":' || array_to_json(array(
    select row_to_json(o) from (
      select array_to_json(array[
          (select row_to_json(o) from (select 'MONTH' as dimension, to_char(month, 'YYYY-MM') as code) o),
          (select row_to_json(o) from (select 'DISPUTE_TYPE' as dimension, dispute_type as code) o)]) as keys, count
      from counted order by month, count desc, dispute_type limit 5000) o
  ))::text || ',"total":' || (select coalesce(sum(count), 0) from counted)::text || '}}}' as answer
