-- Both halves of each table by hand: what is still public, and what no longer is.
with
  past_company as not materialized (
    select id, slug, name, published_from, timestamptz 'infinity' as published_to from company
    union all select id, slug, name, published_from, published_to from history.company
  ),
  past_dispute_company as not materialized (
    select dispute_id, company_id, latest_on, owner_events, owner_certain_events, published_from, timestamptz 'infinity' as published_to from dispute_company
    union all select dispute_id, company_id, latest_on, owner_events, owner_certain_events, published_from, published_to from history.dispute_company
  ),
  past_dispute as not materialized (
    select id, slug, title_en, dispute_type, sector, start_edtf, published_from, timestamptz 'infinity' as published_to from dispute
    union all select id, slug, title_en, dispute_type, sector, start_edtf, published_from, published_to from history.dispute
  ),
  past_status_period as not materialized (
    select dispute_id, during, status, published_from, timestamptz 'infinity' as published_to from status_period
    union all select dispute_id, during, status, published_from, published_to from history.status_period
  ),
  past_dispute_project as not materialized (
    select dispute_id, project_id, position, published_from, timestamptz 'infinity' as published_to from dispute_project
    union all select dispute_id, project_id, position, published_from, published_to from history.dispute_project
  ),
  past_project as not materialized (
    select id, slug, name, published_from, timestamptz 'infinity' as published_to from project
    union all select id, slug, name, published_from, published_to from history.project
  ),
  past_dispute_community as not materialized (
    select dispute_id, community_id, position, published_from, timestamptz 'infinity' as published_to from dispute_community
    union all select dispute_id, community_id, position, published_from, published_to from history.dispute_community
  ),
  past_community as not materialized (
    select id, slug, name, published_from, timestamptz 'infinity' as published_to from community
    union all select id, slug, name, published_from, published_to from history.community
  ),
  past_event as not materialized (
    select id, dispute_id, slug, title_en, on_edtf, on_earliest, event_type, published_from, timestamptz 'infinity' as published_to from event
    union all select id, dispute_id, slug, title_en, on_edtf, on_earliest, event_type, published_from, published_to from history.event
  ),
  past_news_dispute as not materialized (
    select dispute_id, news_item_id, published_from, timestamptz 'infinity' as published_to from news_dispute
    union all select dispute_id, news_item_id, published_from, published_to from history.news_dispute
  ),
  past_news_item as not materialized (
    select id, slug, headline, publisher, on_edtf, on_earliest, url, published_from, timestamptz 'infinity' as published_to from news_item
    union all select id, slug, headline, publisher, on_edtf, on_earliest, url, published_from, published_to from history.news_item
  ),
  page as materialized (
    select x.latest_on, x.dispute_id from past_dispute_company x
    where x.company_id = (select c.id from past_company c where c.slug = :company and c.published_from <= :asof::timestamptz and c.published_to > :asof::timestamptz)
      and x.owner_events > 0 and x.published_from <= :asof::timestamptz and x.published_to > :asof::timestamptz
    order by x.latest_on desc, x.dispute_id desc limit 51
  )
select '{"data":{"disputes":{"nodes":' || array_to_json(array(
    select (select row_to_json(node) from (
      select d.slug,
        (select row_to_json(o) from (select d.title_en as text) o) as title,
        d.dispute_type as "disputeType", d.sector,
        (select row_to_json(o) from (select d.start_edtf as edtf) o) as start,
        (select row_to_json(o) from (
          select s.status from past_status_period s
          where s.dispute_id = d.id and s.during @> :day::date and s.published_from <= :asof::timestamptz and s.published_to > :asof::timestamptz) o) as status,
        array_to_json(array(select row_to_json(o) from (
          select p.slug, p.name from past_dispute_project l join past_project p on p.id = l.project_id
          where l.dispute_id = d.id and l.published_from <= :asof::timestamptz and l.published_to > :asof::timestamptz
            and p.published_from <= :asof::timestamptz and p.published_to > :asof::timestamptz
          order by l.position, l.project_id) o)) as projects,
        array_to_json(array(select row_to_json(o) from (
          select case when x.owner_certain_events > 0 then 'CERTAIN' else 'POSSIBLE' end as certainty,
            (select row_to_json(o) from (select c.slug, c.name) o) as company
          from past_dispute_company x join past_company c on c.id = x.company_id
          where x.dispute_id = d.id and x.owner_events > 0 and x.published_from <= :asof::timestamptz and x.published_to > :asof::timestamptz
            and c.published_from <= :asof::timestamptz and c.published_to > :asof::timestamptz
          order by fold(c.name), c.id) o)) as companies,
        array_to_json(array(select row_to_json(o) from (
          select m.slug, m.name from past_dispute_community l join past_community m on m.id = l.community_id
          where l.dispute_id = d.id and l.published_from <= :asof::timestamptz and l.published_to > :asof::timestamptz
            and m.published_from <= :asof::timestamptz and m.published_to > :asof::timestamptz
          order by l.position, l.community_id) o)) as communities,
        array_to_json(array(select row_to_json(o) from (
          select e.slug, (select row_to_json(o) from (select e.title_en as text) o) as title,
            (select row_to_json(o) from (select e.on_edtf as edtf) o) as "on", e.event_type as "eventType"
          from past_event e where e.dispute_id = d.id and e.published_from <= :asof::timestamptz and e.published_to > :asof::timestamptz
          order by e.on_earliest desc, e.id desc limit 3) o)) as "latestEvents",
        (select row_to_json(o) from (select array_to_json(array(select row_to_json(o) from (
          select n.slug, n.headline, n.publisher, (select row_to_json(o) from (select n.on_edtf as edtf) o) as "on", n.url
          from past_news_dispute l join past_news_item n on n.id = l.news_item_id
          where l.dispute_id = d.id and l.published_from <= :asof::timestamptz and l.published_to > :asof::timestamptz
            and n.published_from <= :asof::timestamptz and n.published_to > :asof::timestamptz
          order by n.on_earliest desc nulls last, n.id desc limit 3) o)) as nodes) o) as news
    ) node)
    from (select * from page limit 50) p join past_dispute d on d.id = p.dispute_id
    where d.published_from <= :asof::timestamptz and d.published_to > :asof::timestamptz
    order by p.latest_on desc, p.dispute_id desc
  ))::text || ',"pageInfo":{"hasNextPage":' || (select count(*) > 50 from page)::text || '}}}}' as answer
