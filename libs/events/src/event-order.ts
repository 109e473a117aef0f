import { sql, type OrderKey, type Sql } from '#minewatch/graphql';
import { registerEnumType } from '@nestjs/graphql';

/** How events are ordered. */
export const EventOrder = {
  DATE_DESC: 'DATE_DESC',
  DATE_ASC: 'DATE_ASC',
  CASUALTIES_DESC: 'CASUALTIES_DESC',
} as const;

export type EventOrder = (typeof EventOrder)[keyof typeof EventOrder];

registerEnumType(EventOrder, {
  name: 'EventOrder',
  description: 'How events are ordered. An uncertain date stands at the first day that it can mean.',
  valuesMap: {
    DATE_DESC: { description: 'Latest first.' },
    DATE_ASC: { description: 'Earliest first.' },
    CASUALTIES_DESC: {
      description: 'Most people killed first, then most injured; those without a number last.',
    },
  },
});

export function eventOrder(event: Sql, order: EventOrder): OrderKey[] {
  if (order === EventOrder.CASUALTIES_DESC) {
    return [
      { by: sql`${event}.dead`, descending: true, nullable: true },
      { by: sql`${event}.injured`, descending: true, nullable: true },
    ];
  }
  return [{ by: sql`${event}.on_earliest`, descending: order === EventOrder.DATE_DESC }];
}
