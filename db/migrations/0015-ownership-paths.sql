-- Reading ownership on one day, path by path. These functions have no search_path of their own, so that they read published
-- or as_published as the caller does.

-- Readings of the dates are never mixed along a path: a certain path has certain links alone, with their certain shares.
create function published.ownership_path_on(owned_id bigint, day date) returns table (
  company_id bigint, certainty text, share_min numeric, share_max numeric, is_operator boolean, companies bigint[]
) language sql stable as $$
  with recursive chain as (
    select h.owner_id, h.basis, h.share_min::numeric, h.share_max::numeric, h.is_operator, array[h.owner_id] as companies
    from direct_holding h where h.owned_id = $1 and h.period @> $2
    union all
    select h.owner_id, c.basis, c.share_min * h.share_min * 0.01, c.share_max * h.share_max * 0.01,
      c.is_operator and h.is_operator, h.owner_id || c.companies
    from chain c join direct_holding h on h.owned_id = c.owner_id and h.basis = c.basis and h.period @> $2
    where h.owner_id <> all (c.companies) and h.owner_id <> $1
  )
  select p.owner_id, coalesce(c.basis, p.basis),
    round(case when c.basis is null then p.share_min else c.share_min end, 6),
    round(case when c.basis is null then p.share_max else c.share_max end, 6),
    coalesce(c.is_operator, p.is_operator), p.companies
  from chain p left join chain c on c.basis = 'CERTAIN' and c.companies = p.companies
  where p.basis = 'POSSIBLE'
$$;
comment on function published.ownership_path_on(bigint, date) is 'Every path by which a company holds part of the company or project given on a day; companies run from that company down to the direct owner';

create function published.company_holding_on(owned_company_id bigint, day date) returns table (
  company_id bigint, certainty text, share_min numeric, share_max numeric, is_direct boolean, path_count integer
) language sql stable as $$
  select company_id, case when is_certain then 'CERTAIN' else 'POSSIBLE' end,
    case when bool_and(share_min is not null) then least(sum(share_min), 100) end,
    case when bool_and(share_min is not null) then least(sum(share_max), 100) end,
    bool_or(cardinality(companies) = 1), count(*)::integer
  from (
    select *, bool_or(certainty = 'CERTAIN') over (partition by company_id) as is_certain from ownership_path_on($1, $2)
  ) path
  where certainty = 'CERTAIN' or not is_certain
  group by company_id, is_certain
$$;
comment on function published.company_holding_on(bigint, date) is 'Who holds how much of a company on a day, directly or through others: the certain share, else the possible one';

create function published.company_held_on(holder_id bigint, day date) returns table (
  owned_company_id bigint, certainty text, share_min numeric, share_max numeric, is_direct boolean, path_count integer
) language sql stable as $$
  with recursive below (id) as (
    select h.owned_company_id from direct_holding h
    where h.owner_id = $1 and h.basis = 'POSSIBLE' and h.period @> $2 and h.owned_company_id is not null
    union
    select h.owned_company_id from below b join direct_holding h
      on h.owner_id = b.id and h.basis = 'POSSIBLE' and h.period @> $2 and h.owned_company_id is not null
  )
  select b.id, h.certainty, h.share_min, h.share_max, h.is_direct, h.path_count
  from below b cross join lateral company_holding_on(b.id, $2) h
  where h.company_id = $1
$$;
comment on function published.company_held_on(bigint, date) is 'Of which companies a company holds how much on a day, directly or through others';

-- The links of a path with their dates, from the top down. Where the day of a change from one stake to the next is
-- uncertain a link rests on both: it begins with the first and ends with the last.
create function published.ownership_link_on(companies bigint[], owned_id bigint, path_certainty text, day date) returns table (
  owner_id bigint, owned_company_id bigint, owned_project_id bigint, certainty text, interest_type text, share_min numeric,
  share_max numeric, is_operator boolean, stake_ids bigint[], place integer,
  from_edtf text, from_earliest date, from_latest date, from_precision text,
  to_edtf text, to_earliest date, to_latest date, to_precision text
) language sql stable as $$
  select h.owner_id, h.owned_company_id, h.owned_project_id,
    case when exists (select from direct_holding c
      where c.owned_id = h.owned_id and c.owner_id = h.owner_id and c.basis = 'CERTAIN' and c.period @> $4) then 'CERTAIN' else 'POSSIBLE' end,
    h.interest_type, h.share_min, h.share_max, h.is_operator, h.stake_ids, step.place::integer,
    first_stake.from_edtf, first_stake.from_earliest, first_stake.from_latest, first_stake.from_precision,
    last_stake.to_edtf, last_stake.to_earliest, last_stake.to_latest, last_stake.to_precision
  from unnest($1) with ordinality step (owner_id, place)
    join direct_holding h on h.owner_id = step.owner_id and h.owned_id = coalesce($1[step.place + 1], $2)
      and h.basis = $3 and h.period @> $4
    cross join lateral (select * from stake s where s.id = any (h.stake_ids) order by s.from_earliest, s.id limit 1) first_stake
    cross join lateral (select * from stake s where s.id = any (h.stake_ids) order by s.to_latest desc, s.id desc limit 1) last_stake
$$;
comment on function published.ownership_link_on(bigint[], bigint, text, date) is 'The links of a path of ownership_path_on, each with its share and dates';

-- Words. Both languages write the decimal point, as Peru does. What reads tables is plpgsql, which keeps its plans: an
-- SQL function called by another is planned anew each time.
create function public.day_in_words(day date, in_language text) returns text language sql immutable strict parallel safe as $$
  select case in_language
    when 'ES' then format('%s de %s de %s', extract(day from day), (array['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio',
      'agosto', 'setiembre', 'octubre', 'noviembre', 'diciembre'])[extract(month from day)::integer], extract(year from day))
    else to_char(day, 'FMDD FMMonth YYYY') end
$$;
comment on function public.day_in_words(date, text) is 'A day as people write it: "28 May 2012", "28 de mayo de 2012"';

create function public.share_in_words(share_min numeric, share_max numeric, in_language text) returns text
language sql immutable parallel safe as $$
  select case
    when share_min is null then case in_language when 'ES' then 'una parte no conocida' else 'an unknown share' end
    when trim_scale(round(share_min, 2)) = trim_scale(round(share_max, 2)) then
      case in_language when 'ES' then format('el %s %%', trim_scale(round(share_min, 2))) else format('%s %%', trim_scale(round(share_min, 2))) end
    else case in_language
      when 'ES' then format('entre el %s %% y el %s %%', trim_scale(round(share_min, 2)), trim_scale(round(share_max, 2)))
      else format('between %s %% and %s %%', trim_scale(round(share_min, 2)), trim_scale(round(share_max, 2))) end
  end
$$;
comment on function public.share_in_words(numeric, numeric, text) is 'A share as people write it: "33.75 %", "between 10 % and 20 %", "an unknown share"';

create function published.ownership_path_in_words(companies bigint[], owned_id bigint, path_certainty text, day date, in_language text)
returns text language plpgsql stable as $$
begin
  return (
    select case in_language
      when 'ES' then format('%s %s%s el %s.', owner.name, string_agg(
        case when link.certainty = 'CERTAIN' then 'tenía ' else 'posiblemente tenía ' end
          || share_in_words(link.share_min, link.share_max, 'ES') || ' de ' || owned.name, ', que ' order by link.place),
        case when count(*) > 1 then ',' end, day_in_words(day, 'ES'))
      else format('%s %s%s on %s.', owner.name, string_agg(
        case when link.certainty = 'CERTAIN' then 'held ' else 'possibly held ' end
          || share_in_words(link.share_min, link.share_max, 'EN') || ' of ' || owned.name, ', which ' order by link.place),
        case when count(*) > 1 then ',' end, day_in_words(day, 'EN'))
    end
    from ownership_link_on(companies, owned_id, path_certainty, day) link
      cross join lateral (
        select name from company where id = link.owned_company_id union all select name from project where id = link.owned_project_id
      ) owned
      cross join (select name from company where id = companies[1]) owner
    group by owner.name
  );
end
$$;
comment on function published.ownership_path_in_words(bigint[], bigint, text, date, text) is 'A path as a sentence: "Xstrata held 100 % of Compañía Minera Antapaccay, which held 100 % of Tintaya, on 28 May 2012."';

create function published.uk_link_in_words(
  company_name text, reason text, certainty text, day date, in_language text
) returns text language sql immutable as $$
  select format(case
      when in_language = 'ES' and reason = 'UK_REGISTERED' then '%1$s %2$sestá registrada en el Reino Unido.'
      when in_language = 'ES' then '%1$s %2$scotizaba en %3$s el %4$s.'
      when reason = 'UK_REGISTERED' then '%1$s is %2$sregistered in the United Kingdom.'
      else '%1$s was %2$slisted on %3$s on %4$s.'
    end,
    company_name,
    case when certainty = 'POSSIBLE' then case in_language when 'ES' then 'posiblemente ' else 'possibly ' end end,
    case
      when reason = 'AIM_LISTED' then case in_language when 'ES' then 'AIM, de la Bolsa de Londres,' else 'AIM, of the London Stock Exchange,' end
      else case in_language when 'ES' then 'la Bolsa de Londres' else 'the London Stock Exchange' end
    end,
    day_in_words(day, in_language))
$$;
comment on function published.uk_link_in_words(text, text, text, date, text) is 'Why a company is linked to the United Kingdom by itself, as a sentence; a registration bears no date';

-- The firms of the headline figure: linked to the UK on the day and holding part of an extractive project on that day. A firm
-- is in dispute when an extractive dispute about a project that it holds on that day is active or latent on it. A company
-- that a UK-linked firm owns is a firm of its own. Certain is what holds in every reading of the dates.
create function published.headline_firm_on(day date) returns table (
  company_id bigint, certainty text, dispute_certainty text
) language sql stable as $$
  select u.company_id,
    case when u.certain and bool_or(h.certain @> $1) then 'CERTAIN' else 'POSSIBLE' end,
    case when u.certain and bool_or(h.certain @> $1 and h.is_disputed) then 'CERTAIN' when bool_or(h.is_disputed) then 'POSSIBLE' end
  from (
    select l.company_id, bool_or(l.certain @> $1) as certain from uk_link l where l.possible @> $1 group by l.company_id
  ) u join (
    select h.company_id, h.certain, exists (
        select from dispute_project l join extractive_dispute d on d.id = l.dispute_id join status_period s on s.dispute_id = d.id
        where l.project_id = h.project_id and s.during @> $1 and s.status in ('ACTIVE', 'LATENT')) as is_disputed
    from effective_holding h join extractive_project p on p.id = h.project_id
    where h.possible @> $1
  ) h on h.company_id = u.company_id
  group by u.company_id, u.certain
$$;
comment on function published.headline_firm_on(date) is 'UK-linked firms with extractive projects in Peru on a day, each with whether it then has an active or latent dispute';
