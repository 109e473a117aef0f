import {
  defineReading,
  extendReading,
  list,
  one,
  sql,
  value,
  type LanguageArgs,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { pathInWords } from '#minewatch/ownership';
import type { OnArgs } from '#minewatch/projects';

export const linkReadings: Reading[] = [
  defineReading('UkLink', {
    fields: {
      on: value(({ row }) => sql`${row}.day`),
      isUkLinked: value(({ row }) => sql`exists (select ${linksOf(row)})`),
      certainty: value(
        ({
          row,
        }) => sql`(select case bool_or(u.certain @> ${row}.day) when true then 'CERTAIN' when false then 'POSSIBLE' end
          ${linksOf(row)})`,
      ),
      reasons: list(
        'UkLinkReasonDetail',
        ({ row }, reason) => ({
          from: sql`(${ownReasons(row)} union all ${reasonsThroughOwners(row)}) ${reason}`,
          orderBy: [
            sql`${reason}.companies is not null`,
            sql`${reason}.certainty`,
            sql`cardinality(${reason}.companies)`,
            sql`${reason}.companies`,
            sql`${reason}.company_reason`,
          ],
        }),
        { size: 2 },
      ),
    },
  }),
  defineReading('UkLinkReasonDetail', {
    fields: {
      company: one('Company', ({ row }, company) => ({ where: sql`${company}.id = ${row}.company_id` })),
      listing: one('Listing', ({ row }, listing) => ({
        where: isListingMeant(listing, row),
        orderBy: [sql`${listing}.from_earliest desc`, sql`${listing}.id`],
      })),
      path: one('OwnershipPath', ({ row }, path) => ({
        from: sql`(select ${row}.company_id, ${row}.owned_id, ${row}.day, ${row}.companies, ${row}.path_certainty as certainty,
          ${row}.share_min, ${row}.share_max, ${row}.is_operator) ${path}`,
        where: sql`${row}.companies is not null`,
      })),
      from: value(
        ({ row }) => sql`(select lower(span) from unnest(${row}.possible) span where span @> ${row}.day)`,
      ),
      to: value(
        ({ row }) => sql`(select upper(span) from unnest(${row}.possible) span where span @> ${row}.day)`,
      ),
      explanation: value<LanguageArgs>(({ row, args }) => reasonInWords(row, args.language), { cost: 1 }),
    },
  }),
  extendReading('Company', {
    ukLink: one<OnArgs>('UkLink', ({ row, args, context }, link) => ({
      from: sql`(select ${row}.id as company_id, ${args.on ?? context.today}::date as day) ${link}`,
    })),
  }),
];

/** `link` has the columns company_id and day. */
function linksOf(link: Sql): Sql {
  return sql`from uk_link u where u.company_id = ${link}.company_id and u.possible @> ${link}.day`;
}

function ownReasons(link: Sql): Sql {
  return sql`select u.reason, u.company_id, u.reason as company_reason, u.possible,
      case when u.certain @> ${link}.day then 'CERTAIN' else 'POSSIBLE' end as certainty,
      case when u.certain @> ${link}.day then 'CERTAIN' else 'POSSIBLE' end as own_certainty,
      null::bigint[] as companies, null as path_certainty, null::numeric as share_min, null::numeric as share_max,
      null::boolean as is_operator, u.company_id as owned_id, ${link}.day
    ${linksOf(link)} and u.reason <> 'UK_OWNED'`;
}

/** The own reasons of the companies above it, each with the path from there. */
function reasonsThroughOwners(link: Sql): Sql {
  return sql`select 'UK_OWNED', u.company_id, u.reason, o.possible,
      case when p.certainty = 'CERTAIN' and u.certain @> ${link}.day then 'CERTAIN' else 'POSSIBLE' end,
      case when u.certain @> ${link}.day then 'CERTAIN' else 'POSSIBLE' end,
      p.companies, p.certainty, p.share_min, p.share_max, p.is_operator, o.company_id, ${link}.day
    from uk_link o
      cross join lateral ownership_path_on(o.company_id, ${link}.day) p
      join uk_link u on u.company_id = p.company_id and u.reason <> 'UK_OWNED' and u.possible @> ${link}.day
    where o.company_id = ${link}.company_id and o.reason = 'UK_OWNED' and o.possible @> ${link}.day`;
}

function isListingMeant(listing: Sql, reason: Sql): Sql {
  return sql`${listing}.company_id = ${reason}.company_id and ${listing}.possible_period @> ${reason}.day
    and london_listing(${listing}.exchange_mic, ${listing}.segment) = ${reason}.company_reason`;
}

function reasonInWords(reason: Sql, language: string): Sql {
  return sql`concat_ws(' ', uk_link_in_words((select c.name from company c where c.id = ${reason}.company_id),
    ${reason}.company_reason, ${reason}.own_certainty, ${reason}.day, ${language}),
    case when ${reason}.companies is not null then (select ${pathInWords(sql`p`, language)} from (select ${reason}.companies, ${reason}.owned_id,
      ${reason}.path_certainty as certainty, ${reason}.day) p) end)`;
}
