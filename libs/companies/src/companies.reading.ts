import {
  connection,
  defineReading,
  defineRoot,
  edtfDate,
  list,
  localText,
  sql,
  type OrderKey,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { citedFields, oneBySlug, ownSource } from '#minewatch/sources';
import type { CompaniesArgs } from './companies.args.js';
import { companyConditions } from './company-conditions.js';
import { CompanyOrder } from './company-filter.inputs.js';

export const companyReadings: Reading[] = [
  defineReading('Company', {
    table: 'company',
    fields: {
      ...citedFields,
      description: localText('description'),
      otherNames: list('CompanyName', ({ row }, name) => ({
        where: sql`${name}.company_id = ${row}.id`,
        orderBy: [sql`${name}.to_latest desc`, sql`${name}.name`, sql`${name}.id`],
      })),
      listings: list('Listing', ({ row }, listing) => ({
        where: sql`${listing}.company_id = ${row}.id`,
        orderBy: [sql`${listing}.to_latest desc`, sql`${listing}.from_earliest desc`, sql`${listing}.id`],
      })),
    },
  }),
  defineReading('CompanyName', {
    table: 'company_name',
    fields: { from: edtfDate('from'), to: edtfDate('to') },
  }),
  defineReading('Listing', {
    table: 'listing',
    fields: { from: edtfDate('from'), to: edtfDate('to'), source: ownSource },
  }),
  defineRoot('company', oneBySlug('Company')),
  defineRoot(
    'companies',
    connection<CompaniesArgs>('Company', ({ args, context }, company) => ({
      where: companyConditions(company, args.filter ?? {}, context.today),
      order: companyOrder(company, args.orderBy),
    })),
  ),
];

/** Order of companies, for every connection of them. */
export function companyOrder(company: Sql, order: CompanyOrder): OrderKey[] {
  return [{ by: sql`fold(${company}.name)`, descending: order === CompanyOrder.NAME_DESC }];
}
