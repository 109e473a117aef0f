import {
  column,
  connection,
  defineReading,
  defineRoot,
  edtfDate,
  extendReading,
  list,
  localText,
  one,
  sql,
  type FieldReading,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { citedFields, oneBySlug } from '#minewatch/sources';
import { legalCaseConditions, legalCaseOrder } from './legal-case-filter.inputs.js';
import type { LegalCasesArgs } from './legal-cases.args.js';

export const legalCaseReadings: Reading[] = [
  defineReading('LegalCase', {
    table: 'legal_case',
    fields: {
      ...citedFields,
      status: column('case_status'),
      outcome: column('case_outcome'),
      filed: edtfDate('filed'),
      decided: edtfDate('decided'),
      claimants: localText('claimants'),
      summary: localText('summary'),
      dispute: one('Dispute', ({ row }, dispute) => ({ where: sql`${dispute}.id = ${row}.dispute_id` })),
      defendants: list(
        'Company',
        ({ row }, company) => ({
          from: sql`legal_case_defendant l join company ${company} on ${company}.id = l.company_id`,
          where: sql`l.legal_case_id = ${row}.id`,
          orderBy: [sql`fold(${company}.name)`, sql`${company}.id`],
        }),
        { size: 2 },
      ),
    },
  }),
  extendReading('Dispute', {
    legalCases: casesOf((legalCase, dispute) => sql`${legalCase}.dispute_id = ${dispute}.id`),
  }),
  extendReading('Company', {
    legalCases: casesOf(
      (legalCase, company) =>
        sql`${legalCase}.id in (select legal_case_id from legal_case_defendant where company_id = ${company}.id)`,
    ),
  }),
  defineRoot('legalCase', oneBySlug('LegalCase')),
  defineRoot(
    'legalCases',
    connection<LegalCasesArgs>('LegalCase', ({ args }, legalCase) => ({
      where: legalCaseConditions(legalCase, args.filter ?? {}),
      order: legalCaseOrder(legalCase, args.orderBy),
    })),
  ),
];

function casesOf(isOf: (legalCase: Sql, row: Sql) => Sql): FieldReading {
  return list(
    'LegalCase',
    ({ row }, legalCase) => ({
      where: isOf(legalCase, row),
      orderBy: [sql`${legalCase}.filed_earliest`, sql`${legalCase}.id`],
    }),
    { size: 1 },
  );
}
