-- Attribution for readers: the events on which a rule rests, and the reason in words. These functions have no search_path
-- of their own, so that they read published or as_published as the caller does.

create function published.attributed_event(of_dispute_id bigint, of_company_id bigint, of_rule text) returns table (
  event_id bigint, on_earliest date, dead integer, certainty text, held_on date
) language sql stable as $$
  select e.id, e.on_earliest, e.dead, case when certain @> e.days then 'CERTAIN' else 'POSSIBLE' end,
    lower(case when certain @> e.days then datemultirange(e.days) else possible * datemultirange(e.days) end)
  from (
    select case $3 when 'OWNER_AT_EVENT' then range_agg(h.certain) when 'OPERATOR_AT_EVENT' then range_agg(h.operated_certain) end as certain,
      case $3 when 'OWNER_AT_EVENT' then range_agg(h.possible) when 'OPERATOR_AT_EVENT' then range_agg(h.operated_possible) end as possible
    from dispute_project l join effective_holding h on h.project_id = l.project_id
    where l.dispute_id = $1 and h.company_id = $2
  ) held
    cross join lateral (
      select id, on_earliest, dead, daterange(on_earliest, on_latest, '[]') as days from standing_event where dispute_id = $1
    ) e
  where possible && e.days
$$;
comment on function published.attributed_event(bigint, bigint, text) is 'Events of a dispute on which a rule of attribution to a company rests: how surely, and the first day on which it held or operated';

-- Each chain of stakes once, on the first day on which the rule rests on it, certain before possible. The chains are
-- climbed once for all days.
create function published.attributed_path(of_dispute_id bigint, of_company_id bigint, of_rule text, today date) returns table (
  company_id bigint, owned_id bigint, companies bigint[], certainty text, share_min numeric, share_max numeric, is_operator boolean, day date
) language sql stable as $$
  with recursive chain as (
    select h.owner_id, h.owned_id as project_id, h.basis, h.period, h.share_min::numeric, h.share_max::numeric, h.is_operator,
      array[h.owner_id] as companies
    from dispute_project l join direct_holding h on h.owned_id = l.project_id
    where l.dispute_id = $1
    union all
    select h.owner_id, c.project_id, c.basis, c.period * h.period, c.share_min * h.share_min * 0.01, c.share_max * h.share_max * 0.01,
      c.is_operator and h.is_operator, h.owner_id || c.companies
    from chain c join direct_holding h on h.owned_id = c.owner_id and h.basis = c.basis and h.period && c.period
    where h.owner_id <> all (c.companies) and c.owner_id <> $2
  )
  select distinct on (c.project_id, c.companies) c.owner_id, c.project_id, c.companies, c.basis, round(c.share_min, 6),
    round(c.share_max, 6), c.is_operator, m.held_on
  from chain c join (
    select held_on from attributed_event($1, $2, $3) union select $4 where $3 = 'CURRENT_OWNER'
  ) m on c.period @> m.held_on
  where c.owner_id = $2 and (c.is_operator or $3 <> 'OPERATOR_AT_EVENT')
  order by c.project_id, c.companies, c.basis, m.held_on
$$;
comment on function published.attributed_path(bigint, bigint, text, date) is 'By which chains of stakes a rule of attribution holds, each with the first day on which it does';

create function public.date_in_words(earliest date, latest date, date_precision text, in_language text) returns text
language sql immutable parallel safe as $$
  select case date_precision
    when 'DAY' then day_in_words(earliest, in_language)
    when 'MONTH' then case in_language
      when 'ES' then regexp_replace(day_in_words(earliest, 'ES'), '^\d+ de ', '')
      else to_char(earliest, 'FMMonth YYYY') end
    when 'YEAR' then to_char(earliest, 'YYYY')
    else day_in_words(earliest, in_language) || case in_language when 'ES' then ' a ' else ' to ' end || day_in_words(latest, in_language) end
$$;
comment on function public.date_in_words(date, date, text, text) is 'A date as people write it, never more exact than known: "28 May 2012", "May 2013", "2004"';

create function public.count_in_words(number integer, one text, more text) returns text language sql immutable parallel safe as
  $$ select number || ' ' || case number when 1 then one else more end $$;
comment on function public.count_in_words(integer, text, text) is 'A number with its noun: "1 event", "3 events"';

-- "Xstrata held part of Tintaya when 4 of the 12 events happened …"
create function published.events_in_words(
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
      select count(*)::int as events, sum(dead)::int as dead from standing_event where dispute_id = $1
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
        || case whole.dead - coalesce(said.dead, 0) when 0 then '' when 1 then ' La otra muerte del conflicto fue en otra fecha.'
          else coalesce(format(' Las otras %s muertes del conflicto fueron en otras fechas.', nullif(whole.dead, 0) - coalesce(said.dead, 0)), '') end
      else
        case $3 when 'OPERATOR_AT_EVENT' then format('%s operated %s', c.name, owned.names)
          else format('%s held part of %s', c.name, owned.names) end
        || format(' when %s of the %s happened (%s%s)', said.events, count_in_words(whole.events, 'event', 'events'),
          concat_ws(' – ', said.first_on, nullif(said.last_on, said.first_on)),
          case when said.sure < said.events then format('; %s of them certainly', said.sure) else '' end)
        || case when said.dead is null then '; none of them states deaths.'
          else format('; %s killed in them.', count_in_words(said.dead, 'person was', 'people were')) end
        || case whole.dead - coalesce(said.dead, 0) when 0 then '' when 1 then ' The other death of the dispute fell on another date.'
          else coalesce(format(' The other %s deaths of the dispute fell on other dates.', nullif(whole.dead, 0) - coalesce(said.dead, 0)), '') end
      end
    from said cross join whole cross join owned cross join (select name from company where id = $2) c
  );
end
$$;
comment on function published.events_in_words(bigint, bigint, text, text) is 'On which events an attribution rests, in a sentence';

-- The chain of stakes that says most: on the day with most dead, else the first on which the rule surely holds; certain
-- before possible, short before long.
create function published.deciding_path_in_words(
  of_dispute_id bigint, of_company_id bigint, of_rule text, day date, in_language text
) returns text language plpgsql stable as $$
begin
  return (
    select ownership_path_in_words(p.companies, l.project_id, p.certainty, m.held_on, $5)
    from (
        select * from (
          select held_on, dead, certainty from attributed_event($1, $2, $3) union all select $4, null, null where $3 = 'CURRENT_OWNER'
        ) moment
        order by dead desc nulls last, certainty, held_on limit 1
      ) m
      cross join dispute_project l
      cross join lateral ownership_path_on(l.project_id, m.held_on) p
    where l.dispute_id = $1 and p.company_id = $2 and (p.is_operator or $3 <> 'OPERATOR_AT_EVENT')
    order by p.certainty, l.position, cardinality(p.companies)
    limit 1
  );
end
$$;
comment on function published.deciding_path_in_words(bigint, bigint, text, date, text) is 'By which stakes a rule of attribution holds, in a sentence for the day that matters most';

create function published.cases_in_words(of_dispute_id bigint, of_company_id bigint, in_language text) returns text language plpgsql stable as $$
begin
  return (
    select case when $3 = 'ES' then format('%s es demandada en %s: ', min(c.name), count_in_words(count(*)::int, 'proceso', 'procesos'))
        else format('%s is a defendant in %s: ', min(c.name), count_in_words(count(*)::int, 'legal case', 'legal cases')) end
      || string_agg(l.name || coalesce(format(case when $3 = 'ES' then ' (%s, presentada en %s)' else ' (%s, filed %s)' end, l.court,
        date_in_words(l.filed_earliest, l.filed_latest, l.filed_precision, $3)), ''), '; ' order by l.filed_earliest, l.id) || '.'
    from legal_case l join legal_case_defendant f on f.legal_case_id = l.id join company c on c.id = f.company_id
    where l.dispute_id = $1 and f.company_id = $2
  );
end
$$;
comment on function published.cases_in_words(bigint, bigint, text) is 'In which legal cases of a dispute a company is a defendant, in a sentence';

create function published.attribution_in_words(
  of_dispute_id bigint, of_company_id bigint, of_rule text, day date, in_language text
) returns text language plpgsql stable as $$
begin
  return (
    select case when $3 = 'DEFENDANT' then cases_in_words($1, $2, $5)
      else concat_ws(' ', events_in_words($1, $2, $3, $5), deciding_path_in_words($1, $2, $3, $4, $5)) end
  );
end
$$;
comment on function published.attribution_in_words(bigint, bigint, text, date, text) is 'Why a dispute belongs to a company by a rule, in a few sentences';
