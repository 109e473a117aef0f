/** Where every counted dispute stood on a day; `day` is written as a parameter, such as `$1`. */
export function positionsOn(schema: 'published' | 'as_published', day: string): string {
  return `
    select d.id, jsonb_build_object('status', s.status, 'disputeType', d.dispute_type, 'sector', d.sector,
      'departments', coalesce(p.departments, '{}'), 'companies', coalesce(c.companies, '{}')) as position
    from ${schema}.extractive_dispute d
      join ${schema}.record r on r.id = d.id and r.merged_into_id is null and r.withdrawn_reason is null
      join ${schema}.status_period s on s.dispute_id = d.id and s.during @> ${day}::date
      left join (
        select dispute_id, array_agg(distinct left(ubigeo, 2) order by left(ubigeo, 2)) as departments
        from ${schema}.dispute_place group by dispute_id
      ) p on p.dispute_id = d.id
      left join (
        select l.dispute_id, array_agg(k.slug order by k.slug) as companies
        from ${schema}.dispute_company l join ${schema}.company k on k.id = l.company_id
        where l.owner_events > 0 or l.operator_events > 0 or l.legal_cases > 0 or l.held_possible @> ${day}::date
        group by l.dispute_id
      ) c on c.dispute_id = d.id`;
}

/**
 * Every dispute that counts now, or did in the edition before. The setting minewatch.as_of is that edition's moment.
 * $1 the last day of the month before, $2 the last of the month, $3 its first, $4 the edition's moment.
 */
export const sidesOfMonth = `
  with before as materialized (${positionsOn('as_published', '$1')}),
    known as materialized (${positionsOn('published', '$1')}),
    now as materialized (${positionsOn('published', '$2')}),
    changed as (
      select record_id, jsonb_agg(jsonb_build_object('reason', reason, 'sentenceEn', sentence_en, 'sentenceEs', sentence_es)
        order by number desc) as changes
      from published.revision where published_at > $4::timestamptz group by record_id
    ),
    eventful as (
      select distinct dispute_id from published.standing_event
      where on_earliest <= $2::date and on_latest >= $3::date and dispute_id is not null
    )
  select r.id, r.slug, coalesce(d.title_en, o.title_en) as "titleEn", coalesce(d.title_es, o.title_es) as "titleEs",
    before.position as before, known.position as known, now.position as now, o.id is not null as "wasPublished",
    m.slug as "mergedInto", r.withdrawn_reason as "withdrawnReason", coalesce(changed.changes, '[]') as changes,
    w.dispute_id is not null as "isReviewed", eventful.dispute_id is not null as "hasEvents"
  from (select id from before union select id from known union select id from now) counted
    join published.record r on r.id = counted.id
    left join published.dispute d on d.id = counted.id
    left join as_published.dispute o on o.id = counted.id
    left join before on before.id = counted.id
    left join known on known.id = counted.id
    left join now on now.id = counted.id
    left join published.record m on m.id = r.merged_into_id
    left join changed on changed.record_id = counted.id
    left join eventful on eventful.dispute_id = counted.id
    left join editorial.month_review w on w.dispute_id = counted.id and w.month = $3::date
  order by r.slug`;

/** The edition that was published last of the month closest before $1, its first day. */
export const editionBefore = `
  select to_char(month, 'YYYY-MM') as month, stage, published_at::text as "publishedAt"
  from published.edition where month < $1::date order by month desc, stage desc limit 1`;
