import { liesBetween, sql, type Sql } from '#minewatch/graphql';
import type { NewsFilter } from './news-filter.inputs.js';

type Condition = (news: Sql, filter: NewsFilter) => Sql | null;

/** The conditions of a filter on a row of news_item. */
export function newsConditions(news: Sql, filter: NewsFilter): Sql[] {
  return CONDITIONS.map((condition) => condition(news, filter)).filter((made) => made !== null);
}

const CONDITIONS: readonly Condition[] = [
  (news, { text }) =>
    text == null
      ? null
      : sql`${news}.id in (select s.record_id from search_document s where s.kind = 'NEWS' and s.words @@ search_query(${text}))`,
  (news, { dispute }) => about(news, sql`news_dispute`, sql`l.dispute_id`, sql`dispute`, dispute),
  (news, { event }) => about(news, sql`news_event`, sql`l.event_id`, sql`event`, event),
  (news, { project }) => about(news, sql`news_project`, sql`l.project_id`, sql`project`, project),
  (news, { company }) => about(news, sql`news_company`, sql`l.company_id`, sql`company`, company),
  (news, { community }) => about(news, sql`news_community`, sql`l.community_id`, sql`community`, community),
  (news, { between }) =>
    between
      ? liesBetween(
          { earliest: sql`${news}.on_earliest`, latest: sql`${news}.on_latest` },
          between,
          between.certainty,
        )
      : null,
  (news, { publisher }) => among(sql`${news}.publisher`, publisher),
  (news, { language }) => among(sql`${news}.language`, language),
  (news, { sourceType }) => among(sql`${news}.source_type`, sourceType),
  (news, { sourceScale }) => among(sql`${news}.source_scale`, sourceScale),
  (news, { psgPage }) => among(sql`${news}.psg_page`, psgPage),
  (news, { isQuotable }) =>
    isQuotable == null ? null : sql`(${news}.headline_basis = 'page') = ${isQuotable}`,
  (news, { isExtractive }) => (isExtractive == null ? null : sql`${news}.is_extractive = ${isExtractive}`),
  (news, { hasNoDispute }) =>
    hasNoDispute == null
      ? null
      : sql`(not exists (select from news_dispute l where l.news_item_id = ${news}.id)) = ${hasNoDispute}`,
  (news, { changedSince }) => (changedSince ? sql`${news}.published_from >= ${changedSince}` : null),
];

function among(column: Sql, asked: readonly string[] | null | undefined): Sql | null {
  return asked ? sql`${column} = any (${asked}::text[])` : null;
}

function about(
  news: Sql,
  links: Sql,
  linkedId: Sql,
  records: Sql,
  slugs: readonly string[] | null | undefined,
): Sql | null {
  if (!slugs) return null;
  return sql`${news}.id in (select l.news_item_id from ${links} l join ${records} r on r.id = ${linkedId}
    where r.slug = any (${slugs}::text[]))`;
}
