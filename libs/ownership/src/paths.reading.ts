import {
  defineReading,
  edtfDate,
  list,
  sql,
  value,
  type FieldReading,
  type FieldReadings,
  type LanguageArgs,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { companyOf, projectOf } from './stakes.reading.js';

/** Readings of a share from the columns `share_min` and `share_max`. */
export const shareFields: FieldReadings = {
  share: value(({ row }) => exactly(row)),
  isShareKnown: value(({ row }) => sql`${row}.share_min is not null`),
};

export const pathReadings: Reading[] = [
  defineReading('OwnershipPath', {
    fields: {
      ...shareFields,
      on: value(({ row }) => sql`${row}.day`),
      links: list('OwnershipLink', ({ row }, link) => ({
        from: sql`ownership_link_on(${row}.companies, ${row}.owned_id, ${row}.certainty, ${row}.day) ${link}`,
        orderBy: sql`${link}.place`,
      })),
      explanation: value<LanguageArgs>(({ row, args }) => pathInWords(row, args.language), { cost: 1 }),
    },
  }),
  defineReading('OwnershipLink', {
    fields: {
      owner: companyOf('owner_id'),
      ownedCompany: companyOf('owned_company_id'),
      ownedProject: projectOf('owned_project_id'),
      percent: value(({ row }) => exactly(row)),
      percentMin: value(({ row }) => sql`${row}.share_min`),
      percentMax: value(({ row }) => sql`${row}.share_max`),
      from: edtfDate('from'),
      to: edtfDate('to'),
      stakes: list(
        'Stake',
        ({ row }, stake) => ({
          where: sql`${stake}.id = any (${row}.stake_ids)`,
          orderBy: [sql`${stake}.from_earliest`, sql`${stake}.id`],
        }),
        { size: 1 },
      ),
    },
  }),
];

/**
 * The paths by which a company holds part of something on a day, under the alias given, for a reading of `OwnershipPath`.
 * `companyId`, `ownedId` (company or project) and `day` are SQL expressions of the row in hand.
 */
export function pathsOn(of: { companyId: Sql; ownedId: Sql; day: Sql }, path: Sql): Sql {
  return sql`(select p.*, ${of.ownedId} as owned_id, ${of.day} as day
    from ownership_path_on(${of.ownedId}, ${of.day}) p where p.company_id = ${of.companyId}) ${path}`;
}

/** Reading of the paths of a row with `company_id`, `owned_id` and `day`. */
export function paths(): FieldReading {
  return list(
    'OwnershipPath',
    ({ row }, path) => ({
      from: pathsOn(
        { companyId: sql`${row}.company_id`, ownedId: sql`${row}.owned_id`, day: sql`${row}.day` },
        path,
      ),
      orderBy: [sql`${path}.certainty`, sql`cardinality(${path}.companies)`, sql`${path}.companies`],
    }),
    { size: 2 },
  );
}

/** The sentence of a path that stands on a row of `ownership_path_on`. */
export function pathInWords(path: Sql, language: string): Sql {
  return sql`ownership_path_in_words(${path}.companies, ${path}.owned_id, ${path}.certainty, ${path}.day, ${language})`;
}

function exactly(row: Sql): Sql {
  return sql`case when ${row}.share_min = ${row}.share_max then ${row}.share_min end`;
}
