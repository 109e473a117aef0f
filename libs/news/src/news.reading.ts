import {
  connection,
  defineReading,
  defineRoot,
  edtfDate,
  extendReading,
  list,
  localText,
  sql,
  value,
  type FieldReading,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { oneBySlug } from '#minewatch/sources';
import { newsConditions } from './news-conditions.js';
import { NewsOrder } from './news-filter.inputs.js';
import type { NewsArgs } from './news.args.js';

export const newsReadings: Reading[] = [
  defineReading('NewsItem', {
    table: 'news_item',
    fields: {
      headlineBasis: value(({ row }) => sql`upper(replace(${row}.headline_basis, '-', '_'))`),
      isQuotable: value(({ row }) => sql`${row}.headline_basis = 'page'`),
      on: edtfDate('on'),
      summary: localText('summary'),
      scopeNote: localText('scope_note'),
      disputes: linked('Dispute', sql`news_dispute`, sql`l.dispute_id`),
      events: linked('Event', sql`news_event`, sql`l.event_id`),
      projects: linked('Project', sql`news_project`, sql`l.project_id`),
      companies: linked('Company', sql`news_company`, sql`l.company_id`),
      communities: linked('Community', sql`news_community`, sql`l.community_id`),
    },
  }),
  extendReading('Dispute', { news: newsOf(sql`news_dispute`, sql`l.dispute_id`) }),
  extendReading('Project', { news: newsOf(sql`news_project`, sql`l.project_id`) }),
  extendReading('Company', { news: newsOf(sql`news_company`, sql`l.company_id`) }),
  extendReading('Community', { news: newsOf(sql`news_community`, sql`l.community_id`) }),
  extendReading('Event', {
    news: list('NewsItem', ({ row }, news) => ({
      from: sql`news_event l join news_item ${news} on ${news}.id = l.news_item_id`,
      where: sql`l.event_id = ${row}.id`,
      orderBy: [sql`${news}.on_earliest desc nulls last`, sql`${news}.id desc`],
    })),
  }),
  defineRoot('newsItem', oneBySlug('NewsItem')),
  defineRoot(
    'newsItems',
    connection<NewsArgs>('NewsItem', ({ args }, news) => ({
      where: newsConditions(news, args.filter ?? {}),
      order: dateOrder(news, args.orderBy),
    })),
  ),
];

/** Connection of the news items that a table of links ties to the row in hand. */
function newsOf(links: Sql, linkedId: Sql): FieldReading {
  return connection<NewsArgs>('NewsItem', ({ row, args }, news) => ({
    from: sql`${links} l join news_item ${news} on ${news}.id = l.news_item_id`,
    where: [sql`${linkedId} = ${row}.id`, ...newsConditions(news, args.filter ?? {})],
    order: dateOrder(news, args.orderBy),
  }));
}

function linked(type: string, links: Sql, linkedId: Sql): FieldReading {
  return list(
    type,
    ({ row }, record) => ({
      where: sql`${record}.id in (select ${linkedId} from ${links} l where l.news_item_id = ${row}.id)`,
      orderBy: sql`${record}.id`,
    }),
    { size: 1 },
  );
}

function dateOrder(news: Sql, order: NewsOrder) {
  return [{ by: sql`${news}.on_earliest`, descending: order === NewsOrder.DATE_DESC, nullable: true }];
}
