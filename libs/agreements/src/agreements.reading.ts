import {
  connection,
  defineReading,
  defineRoot,
  edtfDate,
  extendReading,
  list,
  localText,
  one,
  sql,
  value,
  type OrderKey,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { citedFields, oneBySlug } from '#minewatch/sources';
import { AgreementOrder, type AgreementFilter, type AgreementsArgs } from './agreements.args.js';

export const agreementReadings: Reading[] = [
  defineReading('Agreement', {
    table: 'agreement',
    fields: {
      ...citedFields,
      promise: localText('promise'),
      keptNote: localText('kept_note'),
      signed: edtfDate('signed'),
      due: edtfDate('due'),
      dispute: one('Dispute', ({ row }, dispute) => ({ where: sql`${dispute}.id = ${row}.dispute_id` })),
      event: one('Event', ({ row }, event) => ({ where: sql`${event}.id = ${row}.event_id` })),
      promisedBy: one('DisputeActor', ({ row }, actor) => ({
        where: sql`${actor}.id = ${row}.promised_by_actor_id`,
      })),
      promisedTo: one('DisputeActor', ({ row }, actor) => ({
        where: sql`${actor}.id = ${row}.promised_to_actor_id`,
      })),
      isOverdue: value(({ row, context }) => isOverdue(row, context.today)),
    },
  }),
  extendReading('Dispute', {
    agreements: list(
      'Agreement',
      ({ row }, agreement) => ({
        where: sql`${agreement}.dispute_id = ${row}.id`,
        orderBy: [sql`${agreement}.signed_earliest`, sql`${agreement}.id`],
      }),
      { size: 2 },
    ),
  }),
  defineRoot('agreement', oneBySlug('Agreement')),
  defineRoot(
    'agreements',
    connection<AgreementsArgs>('Agreement', ({ args, context }, agreement) => ({
      where: conditions(agreement, args.filter ?? {}, context.today),
      order: order(agreement, args.orderBy),
    })),
  ),
];

function isOverdue(agreement: Sql, today: string): Sql {
  return sql`(${agreement}.is_kept is null and ${agreement}.due_latest is not null and ${agreement}.due_latest < ${today})`;
}

function conditions(agreement: Sql, { dispute, ...filter }: AgreementFilter, today: string): Sql[] {
  const made: Sql[] = [];
  if (dispute) {
    made.push(sql`${agreement}.dispute_id in (select id from dispute where slug = any (${dispute}::text[]))`);
  }
  if (filter.isKept != null) made.push(sql`${agreement}.is_kept = ${filter.isKept}`);
  if (filter.isOverdue != null) made.push(sql`${isOverdue(agreement, today)} = ${filter.isOverdue}`);
  return made;
}

function order(agreement: Sql, by: AgreementOrder): OrderKey[] {
  return by === AgreementOrder.DUE_ASC
    ? [{ by: sql`${agreement}.due_earliest`, nullable: true }]
    : [{ by: sql`${agreement}.signed_earliest`, descending: true, nullable: true }];
}
