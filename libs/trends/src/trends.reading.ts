import {
  defineReading,
  extendReading,
  list,
  sql,
  type FieldReading,
  type Reading,
  type Sql,
} from '#minewatch/graphql';

const ALWAYS = sql`'{(,)}'::datemultirange`;

export const trendReadings: Reading[] = [
  defineReading('YearCount', {}),
  extendReading('Company', {
    years: yearsOf(
      (company) =>
        sql`select dispute_id, held_possible as days from dispute_company where company_id = ${company}.id`,
    ),
  }),
  extendReading('Project', {
    years: yearsOf(
      (project) =>
        sql`select dispute_id, ${ALWAYS} as days from dispute_project where project_id = ${project}.id`,
    ),
  }),
  extendReading('Community', {
    years: yearsOf(
      (community) =>
        sql`select dispute_id, ${ALWAYS} as days from dispute_community where community_id = ${community}.id`,
    ),
  }),
  extendReading('People', {
    years: yearsOf(
      (people) => sql`select distinct l.dispute_id, ${ALWAYS} as days
        from community_people c join dispute_community l on l.community_id = c.community_id where c.people_id = ${people}.id`,
    ),
  }),
  extendReading('Place', {
    years: yearsOf(
      // The code of a place begins those of all places within it.
      (place) => sql`select distinct dispute_id, ${ALWAYS} as days from dispute_place
        where ubigeo ~>=~ ${place}.ubigeo and ubigeo ~<~ (${place}.ubigeo || '~')`,
    ),
  }),
];

/** @param disputesOf gives rows of dispute_id and of the days that count */
function yearsOf(disputesOf: (row: Sql) => Sql): FieldReading {
  return list(
    'YearCount',
    ({ row, context }, count) => ({
      from: sql`(
        with asked as materialized (select a.* from (${disputesOf(row)}) a join extractive_dispute d on d.id = a.dispute_id),
        counted as (${activeYears(context.today)} union all ${eventYears})
        select y.year, count(distinct c.dispute_id) as active_disputes, count(c.event_id) as events
        from (select generate_series(min(year), extract(year from ${context.today}::date)::int) as year from counted) y
          left join counted c using (year)
        group by y.year) ${count}`,
      orderBy: sql`${count}.year`,
    }),
    { size: 20 },
  );
}

/** Years and disputes that were active on a day that counts. */
function activeYears(today: string): Sql {
  const part = sql`(unnest(datemultirange(s.during) * a.days * datemultirange(daterange('1900-01-01', ${today}::date, '[]'))))`;
  return sql`
    select generate_series(extract(year from lower(p.part))::int, extract(year from upper(p.part) - 1)::int) as year,
      p.dispute_id, null::bigint as event_id
    from (select a.dispute_id, ${part} as part from asked a
      join status_period s on s.dispute_id = a.dispute_id and s.status = 'ACTIVE') p`;
}

/** Years and events that may have happened on a day that counts. */
const eventYears = sql`
  select extract(year from e.on_earliest)::int as year, null::bigint as dispute_id, e.id as event_id
  from asked a join standing_event e on e.dispute_id = a.dispute_id
  where date_trunc('year', e.on_earliest::timestamp) = date_trunc('year', e.on_latest::timestamp)
    and a.days && daterange(e.on_earliest, e.on_latest, '[]')`;
