import type { ClientBase } from 'pg';

/** Counts what an edition is quoted for, once: the figures that people cite never change. */
export async function storeCounts(client: ClientBase, editionId: number): Promise<void> {
  await client.query(
    `insert into edition_count (edition_id, counted_on, disputes, active_disputes, latent_disputes, uk_firms,
       uk_firms_in_dispute, companies, projects, communities, events, news_items)
     select e.id, day, (select count(*) from extractive_dispute), status.active, status.latent, uk.firms, uk.in_dispute,
       (select count(*) from company), (select count(*) from project), (select count(*) from community),
       (select count(*) from event), (select count(*) from news_item)
     from edition e,
       lateral (select (e.month + interval '1 month - 1 day')::date as day) counted,
       lateral (
         select count(*) filter (where p.status = 'ACTIVE') as active, count(*) filter (where p.status = 'LATENT') as latent
         from extractive_dispute d join status_period p on p.dispute_id = d.id where p.during @> day) status,
       lateral (
         select count(*) as firms,
           count(dispute_certainty) as in_dispute
         from headline_firm_on(day)) uk
     where e.id = $1`,
    [editionId],
  );
}
