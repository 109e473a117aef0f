import {
  defineReading,
  edtfDate,
  extendReading,
  identifier,
  list,
  localText,
  one,
  sql,
  type FieldReading,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { ownSource } from '#minewatch/sources';

export const stakeReadings: Reading[] = [
  defineReading('Stake', {
    table: 'stake',
    fields: {
      owner: companyOf('owner_id'),
      ownedCompany: companyOf('owned_company_id'),
      ownedProject: projectOf('owned_project_id'),
      from: edtfDate('from'),
      to: edtfDate('to'),
      note: localText('note'),
      source: ownSource,
    },
  }),
  extendReading('Company', {
    owners: stakes((stake, company) => sql`${stake}.owned_company_id = ${company}.id`),
    stakes: stakes((stake, company) => sql`${stake}.owner_id = ${company}.id`),
  }),
  extendReading('Project', {
    owners: stakes((stake, project) => sql`${stake}.owned_project_id = ${project}.id`),
  }),
];

/** Reading of the company whose id stands in a column of the row. */
export function companyOf(column: 'owner_id' | 'owned_company_id' | 'company_id'): FieldReading {
  return one('Company', ({ row }, company) => ({ where: sql`${company}.id = ${referredTo(row, column)}` }));
}

/** Reading of the project whose id stands in a column of the row. */
export function projectOf(column: 'owned_project_id' | 'project_id'): FieldReading {
  return one('Project', ({ row }, project) => ({ where: sql`${project}.id = ${referredTo(row, column)}` }));
}

function referredTo(row: Sql, column: string): Sql {
  return sql`${row}.${identifier(column)}`;
}

function stakes(isOf: (stake: Sql, row: Sql) => Sql): FieldReading {
  return list('Stake', ({ row }, stake) => ({
    where: isOf(stake, row),
    orderBy: [sql`${stake}.from_earliest`, sql`${stake}.to_latest`, sql`${stake}.id`],
  }));
}
