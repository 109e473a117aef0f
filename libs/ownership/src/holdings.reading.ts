import { defineReading, extendReading, list, sql, value, type Reading, type Sql } from '#minewatch/graphql';
import type { OnArgs } from '#minewatch/projects';
import { paths, shareFields } from './paths.reading.js';
import { companyOf, projectOf } from './stakes.reading.js';

/** Larger shares first, unknown ones last. */
const largestFirst = (holding: Sql): Sql[] => [
  sql`${holding}.certainty`,
  sql`${holding}.share_max desc nulls last`,
  sql`${holding}.company_id`,
  sql`${holding}.owned_id`,
];

export const holdingReadings: Reading[] = [
  defineReading('Holding', {
    fields: {
      ...shareFields,
      company: companyOf('company_id'),
      project: projectOf('project_id'),
      isOperator: value(({ row }) => sql`${row}.operator_certainty is not null`),
      paths: paths(),
    },
  }),
  defineReading('CompanyHolding', {
    fields: {
      ...shareFields,
      company: companyOf('company_id'),
      ownedCompany: companyOf('owned_company_id'),
      paths: paths(),
    },
  }),
  defineReading('OwnershipPeriod', {
    fields: {
      ...shareFields,
      company: companyOf('company_id'),
      project: projectOf('project_id'),
      certainty: value(({ row }) => sql`${row}.basis`),
      from: value(({ row }) => sql`lower(${row}.period)`),
      to: value(({ row }) => sql`upper(${row}.period)`),
    },
  }),
  extendReading('Company', {
    holdings: holdings((holding, company) => sql`${holding}.company_id = ${company}.id`),
    ownersAbove: list<OnArgs>('CompanyHolding', ({ row, args, context }, holding) => ({
      from: companyHoldings(
        sql`select *, ${row}.id as owned_company_id from company_holding_on(${row}.id, ${args.on ?? context.today}::date)`,
        args.on ?? context.today,
        holding,
      ),
      orderBy: largestFirst(holding),
    })),
    companiesBelow: list<OnArgs>('CompanyHolding', ({ row, args, context }, holding) => ({
      from: companyHoldings(
        sql`select *, ${row}.id as company_id from company_held_on(${row}.id, ${args.on ?? context.today}::date)`,
        args.on ?? context.today,
        holding,
      ),
      orderBy: largestFirst(holding),
    })),
    ownershipHistory: ownershipHistory((period, company) => sql`${period}.company_id = ${company}.id`),
  }),
  extendReading('Project', {
    holders: holdings((holding, project) => sql`${holding}.project_id = ${project}.id`),
    ownershipHistory: ownershipHistory((period, project) => sql`${period}.project_id = ${project}.id`),
  }),
];

function holdings(isOf: (holding: Sql, row: Sql) => Sql) {
  return list<OnArgs>('Holding', ({ row, args, context }, holding) => {
    const day = args.on ?? context.today;
    return {
      from: sql`(select *, project_id as owned_id, ${day}::date as day from effective_stake_on(${day}::date)) ${holding}`,
      where: isOf(holding, row),
      orderBy: largestFirst(holding),
    };
  });
}

function companyHoldings(rows: Sql, day: string, holding: Sql): Sql {
  return sql`(select *, owned_company_id as owned_id, ${day}::date as day from (${rows}) held) ${holding}`;
}

function ownershipHistory(isOf: (period: Sql, row: Sql) => Sql) {
  return list(
    'OwnershipPeriod',
    ({ row }, period) => ({
      from: sql`effective_stake ${period}`,
      where: isOf(period, row),
      orderBy: [
        sql`${period}.project_id`,
        sql`${period}.company_id`,
        sql`lower(${period}.period)`,
        sql`${period}.basis`,
      ],
    }),
    { size: 20 },
  );
}
