-- Of a dispute in which no event states deaths, the sentence spoke of "the other deaths" without a number.
create or replace function public.events_in_words(
  of_dispute_id bigint, of_company_id bigint, of_rule text, in_language text
) returns text language plpgsql stable as $$
begin
  return (
    with taken as (
      select a.*, date_in_words(e.on_earliest, e.on_latest, e.on_precision, $4) as on_words, e.on_latest, $4 = 'ES' as es
      from attributed_event($1, $2, $3) a join event e on e.id = a.event_id
    ), said as (
      select count(*)::int as events, (count(*) filter (where certainty = 'CERTAIN'))::int as sure, sum(dead)::int as dead, es,
        (array_agg(on_words order by on_earliest, event_id))[1] as first_on,
        (array_agg(on_words order by on_earliest desc, event_id desc))[1] as last_on
      from taken group by es
    ), whole as (
      select count(*)::int as events, (coalesce(sum(dead), 0) - coalesce((select dead from said), 0))::int as others
      from standing_event where dispute_id = $1
    ), owned as (
      select regexp_replace(string_agg(p.name, ', ' order by l.position, p.name), ', ([^,]*)$', case $4 when 'ES' then ' y ' else ' and ' end || '\1') as names
      from dispute_project l join project p on p.id = l.project_id
      where l.dispute_id = $1 and exists (select from effective_holding h where h.project_id = p.id and h.company_id = $2
        and case $3 when 'OPERATOR_AT_EVENT' then h.operated_possible else h.possible end <> '{}')
    )
    select case when said.es then
        case $3 when 'OPERATOR_AT_EVENT' then format('%s operaba %s', c.name, owned.names)
          else format('%s tenía parte de %s', c.name, owned.names) end
        || format(' cuando ocurrieron %s de los %s (%s%s)', said.events, count_in_words(whole.events, 'hecho', 'hechos'),
          concat_ws(' – ', said.first_on, nullif(said.last_on, said.first_on)),
          case when said.sure < said.events then format('; con certeza, %s', said.sure) else '' end)
        || case when said.dead is null then '; ninguno indica muertes.'
          when said.dead = 1 then '; en ellos murió 1 persona.' else format('; en ellos murieron %s personas.', said.dead) end
        || case when whole.others > 1 then format(' Las otras %s muertes del conflicto fueron en otras fechas.', whole.others)
          when whole.others = 1 then ' La otra muerte del conflicto fue en otra fecha.' else '' end
      else
        case $3 when 'OPERATOR_AT_EVENT' then format('%s operated %s', c.name, owned.names)
          else format('%s held part of %s', c.name, owned.names) end
        || format(' when %s of the %s happened (%s%s)', said.events, count_in_words(whole.events, 'event', 'events'),
          concat_ws(' – ', said.first_on, nullif(said.last_on, said.first_on)),
          case when said.sure < said.events then format('; %s of them certainly', said.sure) else '' end)
        || case when said.dead is null then '; none of them states deaths.'
          else format('; %s killed in them.', count_in_words(said.dead, 'person was', 'people were')) end
        || case when whole.others > 1 then format(' The other %s deaths of the dispute fell on other dates.', whole.others)
          when whole.others = 1 then ' The other death of the dispute fell on another date.' else '' end
      end
    from said cross join whole cross join owned cross join (select name from company where id = $2) c
  );
end
$$;
