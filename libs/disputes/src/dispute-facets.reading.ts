import {
  defineReading,
  list,
  localText,
  one,
  sql,
  type FieldReading,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import type { OnArgs } from '#minewatch/projects';

/** The disputes a list finds are gathered once; each facet asked for counts among them. */
export const facets: FieldReading = one<OnArgs>('DisputeFacets', ({ matches, args, context }, found) => ({
  from: sql`(select array(select ${matches!.row}.id from ${matches!.from} where ${matches!.where}) as ids,
    ${args.on ?? context.today}::date as day) ${found}`,
}));

export const facetReadings: Reading[] = [
  defineReading('FacetCount', { fields: { label: localText('label') } }),
  defineReading('DisputeFacets', {
    fields: {
      disputeType: ofDispute(sql`dispute_type_code`, sql`d.dispute_type`),
      sector: ofDispute(sql`sector_code`, sql`d.sector`),
      status: byTerm(
        sql`status_code`,
        sql`s.status`,
        (found) => sql`join status_period s on s.dispute_id = found_id
        and s.during @> ${found}.day`,
        { isOnce: true },
      ),
      issue: byTerm(
        sql`issue_code`,
        sql`i.issue`,
        () => sql`join dispute_issue i on i.dispute_id = found_id`,
        { isOnce: true },
      ),
      outcome: byTerm(
        sql`outcome_code`,
        sql`o.outcome`,
        () => sql`join dispute_outcome o on o.dispute_id = found_id`,
      ),
      commodity: byTerm(
        sql`commodity_code`,
        sql`c.commodity`,
        () => sql`join dispute_project p on p.dispute_id = found_id
        join project_commodity c on c.project_id = p.project_id`,
      ),
      legalMode: byTerm(
        sql`legal_mode_code`,
        sql`m.legal_mode`,
        () => sql`join dispute_project p on p.dispute_id = found_id
        join project m on m.id = p.project_id`,
      ),
      eventType: byTerm(
        sql`event_type_code`,
        sql`e.event_type`,
        () => sql`join standing_event e on e.dispute_id = found_id`,
      ),
      department: counted(
        sql`left(l.ubigeo, 2)`,
        () => sql`join dispute_place l on l.dispute_id = found_id`,
        {
          label: sql`join place t on t.ubigeo = counted.code`,
          texts: sql`t.name as label_en, t.name as label_es`,
        },
      ),
      company: counted(
        sql`o.company_id`,
        () => sql`join dispute_company o on o.dispute_id = found_id and o.owner_events > 0`,
        {
          label: sql`join company t on t.id = counted.code`,
          texts: sql`t.name as label_en, t.name as label_es`,
          code: sql`t.slug`,
          limit: 50,
          isOnce: true,
        },
      ),
      year: counted(
        sql`extract(year from d.start_earliest)::int`,
        () => sql`join dispute d on d.id = found_id`,
        {
          label: sql``,
          texts: sql`counted.code::text as label_en, counted.code::text as label_es`,
          code: sql`counted.code::text`,
          byCode: true,
          isOnce: true,
        },
      ),
    },
  }),
];

interface Naming {
  readonly label: Sql;
  readonly texts: Sql;
  readonly code?: Sql;
  readonly limit?: number;
  readonly byCode?: boolean;
  /** Whether a dispute falls under each code once at most, so that nothing need be told apart. */
  readonly isOnce?: boolean;
}

function ofDispute(terms: Sql, code: Sql): FieldReading {
  return byTerm(terms, code, () => sql`join dispute d on d.id = found_id`, { isOnce: true });
}

function byTerm(
  terms: Sql,
  code: Sql,
  joins: (found: Sql) => Sql,
  options: Pick<Naming, 'isOnce'> = {},
): FieldReading {
  return counted(code, joins, {
    ...options,
    label: sql`join ${terms} t on t.code = counted.code`,
    texts: sql`t.label_en, t.label_es`,
  });
}

/** Number of disputes by a code that `joins` brings in for each `found_id`. */
function counted(code: Sql, joins: (found: Sql) => Sql, naming: Naming): FieldReading {
  return list(
    'FacetCount',
    ({ row }, facet) => ({
      from: sql`(select ${naming.code ?? sql`counted.code`} as code, ${naming.texts}, counted.count from (
          select ${code} as code, ${naming.isOnce ? sql`count(*)` : sql`count(distinct found_id)`}::int as count from unnest(${row}.ids) found_id ${joins(row)}
          group by 1) counted ${naming.label}) ${facet}`,
      orderBy: naming.byCode ? sql`${facet}.code desc` : [sql`${facet}.count desc`, sql`${facet}.code`],
      ...(naming.limit === undefined ? {} : { limit: naming.limit }),
    }),
    { size: 20 },
  );
}
