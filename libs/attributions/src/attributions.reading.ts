import { attributionConditions, disputeConditions, pairOf, rowsByCompany } from '#minewatch/dispute-filters';
import { facets } from '#minewatch/disputes';
import {
  anyOf,
  Certainty,
  connection,
  defineReading,
  extendReading,
  list,
  nameText,
  one,
  sql,
  value,
  type LanguageArgs,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import type { OnArgs } from '#minewatch/projects';
import { attributedEventReading, attributedEvents, pathsOfAttribution } from './attributed-events.reading.js';
import type { AttributionsArgs, CompanyDisputesArgs } from './attributions.args.js';

const RULES_IN_ORDER = sql`array['OWNER_AT_EVENT', 'OPERATOR_AT_EVENT', 'CURRENT_OWNER', 'DEFENDANT']`;

export const attributionReadings: Reading[] = [
  attributedEventReading,
  defineReading('Attribution', {
    fields: {
      company: one('Company', ({ row }, company) => ({ where: sql`${company}.id = ${row}.company_id` })),
      dispute: one('Dispute', ({ row }, dispute) => ({ where: sql`${dispute}.id = ${row}.dispute_id` })),
      eventCount: value(({ row }) => sql`coalesce(${row}.event_count, 0)`),
      certainEventCount: value(({ row }) => sql`coalesce(${row}.certain_event_count, 0)`),
      explanation: value<LanguageArgs>(
        ({ row, args }) =>
          sql`attribution_in_words(${row}.dispute_id, ${row}.company_id, ${row}.rule, ${row}.day, ${args.language})`,
        { cost: 2 },
      ),
      events: list('Event', ({ row }, event) => ({
        from: sql`attributed_event(${row}.dispute_id, ${row}.company_id, ${row}.rule) a join event ${event} on ${event}.id = a.event_id`,
        orderBy: [sql`${event}.on_earliest`, sql`${event}.id`],
      })),
      attributedEvents,
      paths: pathsOfAttribution,
      legalCases: list(
        'LegalCase',
        ({ row }, legalCase) => ({
          where: sql`${row}.rule = 'DEFENDANT' and ${legalCase}.dispute_id = ${row}.dispute_id
            and ${legalCase}.id in (select legal_case_id from legal_case_defendant where company_id = ${row}.company_id)`,
          orderBy: [sql`${legalCase}.filed_earliest`, sql`${legalCase}.id`],
        }),
        { size: 1 },
      ),
    },
  }),
  extendReading('Dispute', {
    companies: list<AttributionsArgs>('Attribution', ({ row, args, context }, attribution) => ({
      from: attributionsOn(args.on ?? context.today, attribution, sql`a.dispute_id = ${row}.id`, args.rules),
      orderBy: [
        sql`array_position(${RULES_IN_ORDER}, ${attribution}.rule)`,
        sql`(select fold(c.name) from company c where c.id = ${attribution}.company_id)`,
        sql`${attribution}.company_id`,
      ],
    })),
  }),
  extendReading('Company', {
    disputes: connection<CompanyDisputesArgs>(
      'Dispute',
      ({ row, args, context }, dispute) => {
        const pair = pairOf(dispute);
        const attributed = attributionConditions(
          pair,
          { ...args, slug: [] },
          context.today,
          Certainty.POSSIBLE,
        );
        const reading = { today: context.today, certainty: Certainty.POSSIBLE };
        const rest = disputeConditions(dispute, args.filter ?? {}, reading);
        return rowsByCompany(dispute, [sql`${pair}.company_id = ${row}.id`, ...attributed], rest, args);
      },
      {
        edge: ({ args, context }, dispute) => ({
          attributions: list(
            'Attribution',
            (_at, attribution) => {
              const pair = pairOf(dispute);
              const isPair = sql`a.dispute_id = ${pair}.dispute_id and a.company_id = ${pair}.company_id`;
              return {
                from: attributionsOn(args.on ?? context.today, attribution, isPair, args.rules),
                orderBy: sql`array_position(${RULES_IN_ORDER}, ${attribution}.rule)`,
              };
            },
            { size: 2 },
          ),
        }),
        fields: { facets },
      },
    ),
    attributionSummary: list<OnArgs>(
      'AttributionSummary',
      ({ row, args, context }, summary) => ({
        from: sql`(select r.code as rule, r.position, count(d.id)::int as dispute_count,
            (count(d.id) filter (where a.certainty = 'CERTAIN'))::int as certain_dispute_count,
            coalesce(sum(a.event_count) filter (where d.id is not null), 0)::int as event_count,
            (sum(a.dead) filter (where d.id is not null))::int as dead
          from attribution_code r
            left join (attribution_on(${args.on ?? context.today}::date) a join extractive_dispute d on d.id = a.dispute_id)
              on a.rule = r.code and a.company_id = ${row}.id
          group by r.code, r.position) ${summary}`,
        orderBy: sql`array_position(${RULES_IN_ORDER}, ${summary}.rule)`,
      }),
      { size: 4 },
    ),
  }),
  defineReading('AttributionSummary', {}),
];

/** Rows of attribution_on with their day, under the alias given; `where` speaks of `a`. */
function attributionsOn(day: string, attribution: Sql, where: Sql, rules: readonly string[]): Sql {
  const isAsked = anyOf(rules.map((rule) => sql`a.rule = ${nameText(rule)}`));
  return sql`(select a.*, ${day}::date as day from attribution_on(${day}::date) a
    where ${where} and ${isAsked}) ${attribution}`;
}
