import {
  defineReading,
  extendReading,
  list,
  localText,
  one,
  part,
  sql,
  value,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import type { MovementsArgs } from './movements.args.js';
import { roundAsked, standing, statusCounts, stepsSeen, total } from './movements.queries.js';

export const editionMovementReadings: Reading[] = [
  extendReading('Edition', {
    movements: one<MovementsArgs>('EditionMovements', ({ row, args }, round) => ({
      from: sql`${roundAsked(row, args)} ${round}`,
    })),
    reviewedCount: roundCount(sql`reviewed`),
    notReviewedCount: roundCount(sql`not_reviewed`),
  }),
  defineReading('EditionMovements', {
    table: 'edition_round',
    fields: {
      openingEdition: one('Edition', ({ row }, edition) => ({
        where: sql`${edition}.month = ${row}.opening_month and ${edition}.stage = ${row}.opening_stage`,
      })),
      opening: list(
        'StatusCount',
        ({ row }, count) => ({
          from: sql`${statusCounts(row, sql`${row}.opening_month`, sql`${row}.opening_stage`)} ${count}`,
          orderBy: sql`${count}.position`,
        }),
        { size: 6 },
      ),
      openingTotal: value(({ row }) => total(row, sql`${row}.opening_month`, sql`${row}.opening_stage`), {
        cost: 10,
      }),
      movements: list(
        'MovementCount',
        ({ row }, count) => ({
          from: sql`(select s.movement, s."from", s."to", t.position, t.label_en, t.label_es, count(*)::integer as count
            from ${stepsSeen(row)} s join status_change_code t on t.code = s.movement group by 1, 2, 3, 4, 5, 6) ${count}`,
          orderBy: [sql`${count}.position`, placeOf(sql`${count}."from"`), placeOf(sql`${count}."to"`)],
        }),
        { size: 10 },
      ),
      closing: list(
        'StatusCount',
        ({ row }, count) => ({
          from: sql`${statusCounts(row, sql`${row}.month`, sql`${row}.stage`)} ${count}`,
          orderBy: sql`${count}.position`,
        }),
        { size: 6 },
      ),
      closingTotal: value(({ row }) => total(row, sql`${row}.month`, sql`${row}.stage`), { cost: 10 }),
      standing: part(() => ({})),
      disputes: list(
        'MovedDispute',
        ({ row }, moved) => ({
          from: sql`(select s.*, r.slug from ${stepsSeen(row)} s join record r on r.id = s.dispute_id) ${moved}`,
          orderBy: [sql`${moved}.slug`, sql`${moved}.step`],
        }),
        { size: 20 },
      ),
    },
  }),
  defineReading('StandingCounts', {
    fields: {
      confirmed: value(({ row }) => standing(row, sql`d.standing = 'CONFIRMED'`), { cost: 10 }),
      noEvents: value(({ row }) => standing(row, sql`d.standing = 'NO_EVENTS'`), { cost: 10 }),
      notReviewed: value(
        ({ row }) => standing(row, sql`d.standing is null and d.is_in_round and not d.is_reviewed`),
        {
          cost: 10,
        },
      ),
    },
  }),
  defineReading('MovementCount', {
    fields: {
      label: localText('label'),
      from: value(({ row }) => sql`${row}."from"`),
      to: value(({ row }) => sql`${row}."to"`),
    },
  }),
  defineReading('MovedDispute', {
    fields: {
      dispute: one('Dispute', ({ row }, dispute) => ({ where: sql`${dispute}.id = ${row}.dispute_id` })),
      from: value(({ row }) => sql`${row}."from"`),
      to: value(({ row }) => sql`${row}."to"`),
      sentence: localText('sentence'),
    },
  }),
];

function roundCount(count: Sql) {
  return value(
    ({ row }) =>
      sql`(select r.${count} from edition_round r where r.month = ${row}.month and r.stage = ${row}.stage)`,
    { cost: 1 },
  );
}

/** Place of a status in its list; before all of them where there is none. */
function placeOf(status: Sql): Sql {
  return sql`(select s.position from status_code s where s.code = ${status}) nulls first`;
}
