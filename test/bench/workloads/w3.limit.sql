select row_to_json(o)::text as answer from (select (select row_to_json(o) from (select (select row_to_json(o) from (
  select d.slug,
    (select row_to_json(o) from (select d.title_en as text, 'EN' as language, false as "isFallback") o) as title,
    case when d.summary_en is not null then
      (select row_to_json(o) from (select d.summary_en as text, 'EN' as language, false as "isFallback") o) end as summary,
    d.dispute_type as "disputeType", d.sector,
    array_to_json(array(select issue from dispute_issue i where i.dispute_id = d.id order by position)) as issues,
    array_to_json(array(select row_to_json(o) from (
      select impact, impact_level as level, impact_proof as proof from dispute_impact i where i.dispute_id = d.id order by position) o)) as impacts,
    array_to_json(array(select row_to_json(o) from (
      select outcome, case when on_edtf is not null then (select row_to_json(o) from (select on_edtf as edtf) o) end as "on"
      from dispute_outcome t where t.dispute_id = d.id order by on_earliest, id) o)) as outcomes,
    (select row_to_json(o) from (select d.start_edtf as edtf, d.start_earliest as earliest, d.start_latest as latest, d.start_precision as precision) o) as start,
    case when d.end_edtf is not null then
      (select row_to_json(o) from (select d.end_edtf as edtf, d.end_earliest as earliest, d.end_latest as latest, d.end_precision as precision) o) end as "end",
    d.mobilisation_start as "mobilisationStart", d.peak_intensity as "peakIntensity", d.is_extractive as "isExtractive",
    (select row_to_json(o) from (select d.location_precision as precision,
      case when d.location_precision in ('SITE', 'NEAR', 'DISTRICT', 'PROVINCE') then st_asgeojson(d.point, 6)::json end as point,
      (select row_to_json(o) from (
        select p.slug, p.name from place p where p.ubigeo = (
          select case when min(l.ubigeo) = max(l.ubigeo) then min(l.ubigeo)
            when min(length(l.ubigeo)) >= 4 and min(left(l.ubigeo, 4)) = max(left(l.ubigeo, 4)) then min(left(l.ubigeo, 4))
            when min(left(l.ubigeo, 2)) = max(left(l.ubigeo, 2)) then min(left(l.ubigeo, 2)) end
          from dispute_place l where l.dispute_id = d.id)) o) as place) o) as location,
    array_to_json(array(select row_to_json(o) from (
      select p.slug, p.ubigeo, p.name from dispute_place l join place p on p.ubigeo = l.ubigeo
      where l.dispute_id = d.id order by l.ubigeo) o)) as places,
    d.confidence,
    (select row_to_json(o) from (
      select s.status, s.phase, s.intensity, (select row_to_json(o) from (select h.from_edtf as edtf) o) as since
      from status_period s join status_history h on h.id = s.status_history_id
      where s.dispute_id = d.id and s.during @> :today::date) o) as status,
    array_to_json(array(select row_to_json(o) from (
      select h.status, h.phase, h.intensity, (select row_to_json(o) from (select h.from_edtf as edtf) o) as since,
        case when h.note_en is not null then (select row_to_json(o) from (select h.note_en as text) o) end as note
      from status_history h where h.dispute_id = d.id order by h.from_earliest, h.id) o)) as "statusHistory",
    (select row_to_json(o) from (
      select f.event_count as "eventCount", f.dead, f.injured, f.arrested, f.first_event_on as "firstEventOn",
        f.last_event_on as "lastEventOn", f.news_count as "newsCount"
      from dispute_figures f where f.dispute_id = d.id) o) as figures,
    array_to_json(array(select row_to_json(o) from (
      select p.slug, p.name, p.project_kind as "projectKind",
        array_to_json(array(select commodity from project_commodity c where c.project_id = p.id order by position)) as commodities,
        (select row_to_json(o) from (select p.location_precision as precision,
          case when p.location_precision in ('SITE', 'NEAR', 'DISTRICT', 'PROVINCE') then st_asgeojson(p.point, 6)::json end as point) o) as location
      from dispute_project l join project p on p.id = l.project_id where l.dispute_id = d.id order by l.position, l.project_id) o)) as projects,
    array_to_json(array(select row_to_json(o) from (
      select m.slug, m.name, m.community_kind as kind,
        array_to_json(array(select row_to_json(o) from (
          select p.slug, p.name from community_people c join people p on p.id = c.people_id
          where c.community_id = m.id order by c.position, p.id) o)) as peoples
      from dispute_community l join community m on m.id = l.community_id where l.dispute_id = d.id order by l.position, l.community_id) o)) as communities,
    array_to_json(array(select row_to_json(o) from (
      select a.actor_function as function, a.actor_level as level,
        (select row_to_json(o) from (select c.slug, c.name from company c where c.id = a.company_id) o) as company,
        (select row_to_json(o) from (select m.slug, m.name from community m where m.id = a.community_id) o) as community,
        case when a.organisation_en is not null then (select row_to_json(o) from (select a.organisation_en as text) o) end as organisation,
        case when a.demand_en is not null then (select row_to_json(o) from (select a.demand_en as text) o) end as demand
      from dispute_actor a where a.dispute_id = d.id order by a.from_earliest, a.id) o)) as actors,
    array_to_json(array(select row_to_json(o) from (
      select r.rule, r.certainty, coalesce(r.event_count, 0) as "eventCount", r.dead, r.first_on as "firstOn", r.last_on as "lastOn",
        (select row_to_json(o) from (select c.slug, c.name) o) as company
      from dispute_company x join company c on c.id = x.company_id cross join lateral (
        select 1 as turn, 'OWNER_AT_EVENT' as rule, case when x.owner_certain_events > 0 then 'CERTAIN' else 'POSSIBLE' end as certainty,
          x.owner_events as event_count, x.owner_dead as dead, x.owner_first_on as first_on, x.owner_last_on as last_on where x.owner_events > 0
        union all
        select 2, 'OPERATOR_AT_EVENT', case when x.operator_certain_events > 0 then 'CERTAIN' else 'POSSIBLE' end,
          x.operator_events, x.operator_dead, x.operator_first_on, x.operator_last_on where x.operator_events > 0
        union all
        select 3, 'CURRENT_OWNER', case when x.held_certain @> :today::date then 'CERTAIN' else 'POSSIBLE' end, null, null, null, null
        where x.held_possible @> :today::date
        union all
        select 4, 'DEFENDANT', 'CERTAIN', null, null, null, null where x.legal_cases > 0
      ) r where x.dispute_id = d.id order by r.turn, fold(c.name), c.id) o)) as companies,
    (select row_to_json(o) from (select
      (select count(*) from event e where e.dispute_id = d.id) as "totalCount",
      array_to_json(array(select row_to_json(o) from (
        select e.slug, e.event_type as "eventType", (select row_to_json(o) from (select e.title_en as text) o) as title,
          case when e.description_en is not null then (select row_to_json(o) from (select e.description_en as text) o) end as description,
          (select row_to_json(o) from (select e.on_edtf as edtf) o) as "on", e.dead, e.injured, e.arrested, e.participants,
          case when e.location_precision is distinct from 'WITHHELD' then e.place_name end as "placeName",
          array_to_json(array(select mobilisation_form from event_mobilisation m where m.event_id = e.id order by position)) as "mobilisationForms",
          e.verification,
          array_to_json(array(select row_to_json(o) from (
            select c.slug, c.name from event_company l join company c on c.id = l.company_id where l.event_id = e.id order by fold(c.name), c.id) o)) as companies,
          array_to_json(array(select row_to_json(o) from (
            select (select row_to_json(o) from (select s.url, s.title) o) as source from citation c join source s on s.id = c.source_id
            where c.record_id = e.id order by c.field nulls first, c.id) o)) as sources
        from event e where e.dispute_id = d.id order by e.on_earliest desc, e.id desc limit 50) o)) as nodes) o) as events,
    (select row_to_json(o) from (select
      (select count(*) from news_dispute l where l.dispute_id = d.id) as "totalCount",
      array_to_json(array(select row_to_json(o) from (
        select n.slug, n.headline, n.publisher, case when n.on_edtf is not null then (select row_to_json(o) from (select n.on_edtf as edtf) o) end as "on",
          n.url, n.language, case when n.summary_en is not null then (select row_to_json(o) from (select n.summary_en as text) o) end as summary
        from news_dispute l join news_item n on n.id = l.news_item_id where l.dispute_id = d.id
        order by n.on_earliest desc nulls last, n.id desc limit 20) o)) as nodes) o) as news,
    array_to_json(array(select row_to_json(o) from (
      select l.slug, l.name, l.court, case when l.filed_edtf is not null then (select row_to_json(o) from (select l.filed_edtf as edtf) o) end as filed,
        l.case_status as status, l.case_outcome as outcome,
        array_to_json(array(select row_to_json(o) from (
          select c.slug, c.name from legal_case_defendant f join company c on c.id = f.company_id where f.legal_case_id = l.id order by fold(c.name), c.id) o)) as defendants
      from legal_case l where l.dispute_id = d.id order by l.filed_earliest, l.id) o)) as "legalCases",
    array_to_json(array(select row_to_json(o) from (
      select a.slug, (select row_to_json(o) from (select a.promise_en as text) o) as promise,
        case when a.signed_edtf is not null then (select row_to_json(o) from (select a.signed_edtf as edtf) o) end as signed, a.is_kept as "isKept"
      from agreement a where a.dispute_id = d.id order by a.signed_earliest, a.id) o)) as agreements,
    array_to_json(array(select row_to_json(o) from (
      select c.field, (select row_to_json(o) from (select s.url, s.title, s.publisher, s.read_on as "readOn") o) as source
      from citation c join source s on s.id = c.source_id where c.record_id = d.id order by c.field nulls first, c.id) o)) as sources
  from dispute d where d.id = (select id from record where kind = 'DISPUTE' and slug = :slug)
) o) as dispute) o) as data) o
