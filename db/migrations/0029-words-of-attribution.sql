-- Slips in the sentences about attribution: "presentada en 13 de mayo", "Pallancata y Inmaculada", "ocurrieron 1 de los 3
-- hechos", "con certeza, 0". The sentences are otherwise as they were.

create function public.names_in_words(names text[], in_language text) returns text language sql immutable parallel safe as $$
  select case when cardinality(names) < 2 then names[1]
    else array_to_string(trim_array(names, 1), ', ') || case
      when in_language <> 'ES' then ' and '
      -- Before the sound of i, "y" becomes "e"; not before a diphthong, as in "Hierro".
      when names[cardinality(names)] ~* '^h?[ií](?![aeoáéó])' then ' e ' else ' y ' end || names[cardinality(names)] end
$$;
comment on function public.names_in_words(text[], text) is 'Names as people list them: "Tintaya, Antapaccay and Coroccohuayco", "Pallancata e Inmaculada"';

create function public.when_in_words(earliest date, latest date, date_precision text, in_language text) returns text
language sql immutable strict parallel safe as $$
  select case
    when date_precision = 'DAY' then case in_language when 'ES' then 'el ' else 'on ' end || date_in_words(earliest, latest, date_precision, in_language)
    when date_precision in ('MONTH', 'YEAR') then case in_language when 'ES' then 'en ' else 'in ' end || date_in_words(earliest, latest, date_precision, in_language)
    else format(case in_language when 'ES' then 'entre el %s y el %s' else 'between %s and %s' end,
      day_in_words(earliest, in_language), day_in_words(latest, in_language)) end
$$;
comment on function public.when_in_words(date, date, text, text) is 'When something was, never more exact than known: "on 28 May 2012", "in May 2013", "in 2004"';

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
      select names_in_words(array_agg(p.name order by l.position, p.name), $4) as names
      from dispute_project l join project p on p.id = l.project_id
      where l.dispute_id = $1 and exists (select from effective_holding h where h.project_id = p.id and h.company_id = $2
        and case $3 when 'OPERATOR_AT_EVENT' then h.operated_possible else h.possible end <> '{}')
    )
    select case when said.es then
        case $3 when 'OPERATOR_AT_EVENT' then format('%s operaba %s', c.name, owned.names)
          else format('%s tenía parte de %s', c.name, owned.names) end
        || case when whole.events = 1 then ' cuando ocurrió el único hecho' when said.events = 1 then format(' cuando ocurrió 1 de los %s hechos', whole.events)
          else format(' cuando ocurrieron %s de los %s hechos', said.events, whole.events) end
        || format(' (%s%s)', concat_ws(' – ', said.first_on, nullif(said.last_on, said.first_on)),
          case when said.sure = said.events then '' when said.events = 1 then '; sin certeza' when said.sure = 0 then '; ninguno con certeza'
            else format('; con certeza, %s', said.sure) end)
        || case when said.dead is null then case said.events when 1 then '; no indica muertes.' else '; ninguno indica muertes.' end
          else format(case said.dead when 1 then '; en %s murió 1 persona.' else '; en %s murieron %s personas.' end,
            case said.events when 1 then 'él' else 'ellos' end, said.dead) end
        || case when whole.others > 1 then format(' Las otras %s muertes del conflicto fueron en otras fechas.', whole.others)
          when whole.others = 1 then ' La otra muerte del conflicto fue en otra fecha.' else '' end
      else
        case $3 when 'OPERATOR_AT_EVENT' then format('%s operated %s', c.name, owned.names)
          else format('%s held part of %s', c.name, owned.names) end
        || case when whole.events = 1 then ' when the only event happened' else format(' when %s of the %s events happened', said.events, whole.events) end
        || format(' (%s%s)', concat_ws(' – ', said.first_on, nullif(said.last_on, said.first_on)),
          case when said.sure = said.events then '' when said.events = 1 then '; not certainly' when said.sure = 0 then '; none of them certainly'
            else format('; %s of them certainly', said.sure) end)
        || case when said.dead is null then case said.events when 1 then '; it states no deaths.' else '; none of them states deaths.' end
          else format('; %s killed in %s.', count_in_words(said.dead, 'person was', 'people were'), case said.events when 1 then 'it' else 'them' end) end
        || case when whole.others > 1 then format(' The other %s deaths of the dispute fell on other dates.', whole.others)
          when whole.others = 1 then ' The other death of the dispute fell on another date.' else '' end
      end
    from said cross join whole cross join owned cross join (select name from company where id = $2) c
  );
end
$$;

create or replace function public.cases_in_words(of_dispute_id bigint, of_company_id bigint, in_language text) returns text language plpgsql stable as $$
begin
  return (
    select case when $3 = 'ES' then format('%s es demandada en %s: ', min(c.name), count_in_words(count(*)::int, 'proceso', 'procesos'))
        else format('%s is a defendant in %s: ', min(c.name), count_in_words(count(*)::int, 'legal case', 'legal cases')) end
      || string_agg(l.name || coalesce(format(' (%s)', nullif(concat_ws(', ', l.court, case $3 when 'ES' then 'presentada ' else 'filed ' end
        || when_in_words(l.filed_earliest, l.filed_latest, l.filed_precision, $3)), '')), ''), '; ' order by l.filed_earliest, l.id) || '.'
    from legal_case l join legal_case_defendant f on f.legal_case_id = l.id join company c on c.id = f.company_id
    where l.dispute_id = $1 and f.company_id = $2
  );
end
$$;
