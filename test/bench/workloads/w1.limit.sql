with page as materialized (
  select latest_on, dispute_id from dispute_company
  where company_id = (select id from company where slug = :company) and owner_events > 0
  order by latest_on desc, dispute_id desc limit 51
)
select '{"data":{"disputes":{"nodes":' || array_to_json(array(
    select (select row_to_json(node) from (
      select d.slug,
        (select row_to_json(o) from (select d.title_en as text) o) as title,
        d.dispute_type as "disputeType", d.sector,
        (select row_to_json(o) from (select d.start_edtf as edtf) o) as start,
        (select row_to_json(o) from (
          select s.status from status_period s where s.dispute_id = d.id and s.during @> :today::date) o) as status,
        array_to_json(array(select row_to_json(o) from (
          select p.slug, p.name from dispute_project l join project p on p.id = l.project_id
          where l.dispute_id = d.id order by l.position, l.project_id) o)) as projects,
        array_to_json(array(select row_to_json(o) from (
          select case when x.owner_certain_events > 0 then 'CERTAIN' else 'POSSIBLE' end as certainty,
            (select row_to_json(o) from (select c.slug, c.name) o) as company
          from dispute_company x join company c on c.id = x.company_id
          where x.dispute_id = d.id and x.owner_events > 0 order by fold(c.name), c.id) o)) as companies,
        array_to_json(array(select row_to_json(o) from (
          select m.slug, m.name from dispute_community l join community m on m.id = l.community_id
          where l.dispute_id = d.id order by l.position, l.community_id) o)) as communities,
        array_to_json(array(select row_to_json(o) from (
          select e.slug, (select row_to_json(o) from (select e.title_en as text) o) as title,
            (select row_to_json(o) from (select e.on_edtf as edtf) o) as "on", e.event_type as "eventType"
          from event e where e.dispute_id = d.id order by e.on_earliest desc, e.id desc limit 3) o)) as "latestEvents",
        (select row_to_json(o) from (select array_to_json(array(select row_to_json(o) from (
          select n.slug, n.headline, n.publisher, (select row_to_json(o) from (select n.on_edtf as edtf) o) as "on", n.url
          from news_dispute l join news_item n on n.id = l.news_item_id
          where l.dispute_id = d.id order by n.on_earliest desc nulls last, n.id desc limit 3) o)) as nodes) o) as news
    ) node)
    from (select * from page limit 50) p join dispute d on d.id = p.dispute_id
    order by p.latest_on desc, p.dispute_id desc
  ))::text || ',"pageInfo":{"hasNextPage":' || (select count(*) > 50 from page)::text || '}}}}' as answer
