/** The disputes of a month's round, each with what makes it urgent. $1 first day of the month, $2 last day, $3 today. */
const round = `
  with reported as (
    select l.dispute_id, count(*)::integer as news_count
    from news_item n join news_dispute l on l.news_item_id = n.id
    where n.on_earliest <= $2::date and n.on_latest >= $1::date group by l.dispute_id
  ),
  happened as (
    select dispute_id, count(*)::integer as event_count from standing_event
    where on_earliest <= $2::date and on_latest >= $1::date and dispute_id is not null group by dispute_id
  ),
  promised as (
    select dispute_id, count(*) filter (where due_latest < $3::date)::integer as overdue_count,
      count(*) filter (where due_latest >= $3::date)::integer as due_count
    from agreement where is_kept is null and due_latest <= $3::date + 60 group by dispute_id
  ),
  round as (
    select d.id, d.slug, d.title_en, d.title_es, s.status, s.phase, s.intensity, f.last_event_on, f.latest_on,
      coalesce(reported.news_count, 0) as news_count, coalesce(happened.event_count, 0) as event_count,
      coalesce(promised.overdue_count, 0) as overdue_count, coalesce(promised.due_count, 0) as due_count,
      w.reviewed_by, w.reviewed_at, w.basis
    from extractive_dispute d
      join record r on r.id = d.id and r.merged_into_id is null and r.withdrawn_reason is null
      join status_period s on s.dispute_id = d.id and s.during @> $2::date
      join dispute_figures f on f.dispute_id = d.id
      left join reported on reported.dispute_id = d.id
      left join happened on happened.dispute_id = d.id
      left join promised on promised.dispute_id = d.id
      left join month_review w on w.dispute_id = d.id and w.month = $1::date
    where s.status not in ('WITHDRAWN', 'MERGED') or w.dispute_id is not null or happened.event_count > 0
  )`;

/** How much each sign of urgency weighs: what happens now before what stands still. */
const urgency = `
  (phase is not distinct from 'CRISIS')::integer * 25 + (phase is not distinct from 'ESCALATION')::integer * 15
  + (news_count > 0)::integer * 30 + (event_count > 0)::integer * 30 + (overdue_count > 0)::integer * 25
  + (due_count > 0)::integer * 10 + (status = 'ACTIVE')::integer * 15 + (status = 'LATENT')::integer * 5`;

const columns = `slug, title_en as "titleEn", title_es as "titleEs", status, phase, intensity,
  to_char(last_event_on, 'YYYY-MM-DD') as "lastEventOn", news_count as "newsCount", event_count as "eventCount",
  overdue_count as "overdueCount", due_count as "dueCount"`;

/** Not reviewed yet, the most urgent first; $4 how many. */
export const disputesToReview = `${round}
  select ${columns} from round where reviewed_at is null order by ${urgency} desc, latest_on desc, slug limit $4`;

/** Reviewed, the last one first; $3 is not needed but given alike, $4 how many. */
export const reviewedDisputes = `${round}
  select ${columns}, m.display_name as "reviewedBy", reviewed_at as "reviewedAt", basis
  from round join staff_member m on m.id = reviewed_by order by reviewed_at desc, slug limit $4`;

export const roundProgress = `${round}
  select count(*)::integer as total, count(reviewed_at)::integer as reviewed from round`;

/** $1 today; $2, $3 the months of the silence rule; $4 how many. */
export const silentDisputes = `
  select d.slug, d.title_en as "titleEn", d.title_es as "titleEs", s.status, to_char(f.latest_on, 'YYYY-MM-DD') as "silentSince"
  from extractive_dispute d join status_period s on s.dispute_id = d.id and s.during @> $1::date
    join dispute_figures f on f.dispute_id = d.id
  where f.latest_on < $1::date - make_interval(months => case s.status when 'ACTIVE' then $2::integer when 'LATENT' then $3::integer end)
  order by f.latest_on, d.slug limit $4`;

/** Promises that are due within sixty days or overdue; $1 today. */
export const duePromises = `
  select a.slug, a.promise_en as "promiseEn", a.promise_es as "promiseEs", d.slug as "disputeSlug", d.title_en as "titleEn",
    d.title_es as "titleEs", a.due_edtf as due, a.due_latest::text as "dueBy", a.due_latest < $1::date as "isOverdue"
  from agreement a join dispute d on d.id = a.dispute_id
  where a.is_kept is null and a.due_latest <= $1::date + 60 order by a.due_latest, a.slug`;

/** $1 who asks, $2 whether they review, $3 whether they publish. */
export const draftsWaiting = `
  with mine as (select draft_id from draft_author where staff_id = $1)
  select d.id, d.record_kind as kind, d.slug, d.updated_at as "updatedAt", w.reason,
    coalesce(d.content #>> '{sections,0,rows,0,title_en}', d.content #>> '{sections,0,rows,0,name}',
      d.content #>> '{sections,0,rows,0,headline}', d.slug) as title,
    (select array_agg(m.display_name order by m.id) from draft_author a join staff_member m on m.id = a.staff_id
      where a.draft_id = d.id) as authors
  from draft d cross join lateral (select case
      when d.state = 'IN_REVIEW' and $2 and d.id not in (select draft_id from mine) then 'TO_REVIEW'
      when d.state = 'APPROVED' and $3 then 'TO_PUBLISH'
      when d.state = 'DRAFT' and d.id in (select draft_id from mine) and (
        select e.action = 'DRAFT_SENT_BACK' and e.staff_id <> $1 from audit_entry e
        where e.draft_id = d.id and e.action in ('DRAFT_SENT_BACK', 'DRAFT_SUBMITTED') order by e.id desc limit 1) then 'SENT_BACK'
    end as reason) w
  where d.state in ('DRAFT', 'IN_REVIEW', 'APPROVED') and w.reason is not null order by d.updated_at, d.id limit 200`;

/** What others said on open drafts that one wrote or spoke about, newest first; $1 who asks. */
export const commentsToMe = `
  select n.id, n.body as text, n.written_at as "writtenAt", m.display_name as author, d.id as "draftId",
    d.record_kind as kind, d.slug
  from note n join draft d on d.id = n.draft_id join staff_member m on m.id = n.author_id
  where n.author_id <> $1 and d.state in ('DRAFT', 'IN_REVIEW', 'APPROVED') and d.id in (
    select draft_id from draft_author where staff_id = $1
    union select draft_id from note where author_id = $1 and draft_id is not null)
  order by n.written_at desc, n.id desc limit 100`;

export const openMonth = `select to_char(editorial.open_month(), 'YYYY-MM') as month`;
