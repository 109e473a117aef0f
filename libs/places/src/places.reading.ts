import {
  badInput,
  connection,
  defineReading,
  defineRoot,
  list,
  one,
  sql,
  value,
  type OrderKey,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { namesLike } from '#minewatch/sources';
import { locationReadings } from './location.reading.js';
import { PlaceOrder, type PlaceFilter } from './place-filter.inputs.js';
import type { PlaceArgs, PlacesArgs } from './places.args.js';

export const placeReadings: Reading[] = [
  ...locationReadings,
  defineReading('Place', {
    table: 'place',
    fields: {
      path: value(({ row }) => placePath(sql`${row}.ubigeo`)),
      parent: one('Place', ({ row }, parent) => ({ where: sql`${parent}.ubigeo = ${row}.parent_ubigeo` })),
      children: list(
        'Place',
        ({ row }, child) => ({
          where: sql`${child}.parent_ubigeo = ${row}.ubigeo`,
          orderBy: [sql`fold(${child}.name)`, sql`${child}.id`],
        }),
        { size: 10 },
      ),
      point: value(({ row }) => sql`st_asgeojson(${row}.point, 6)::json`),
      boundary: value(({ row }) => sql`st_asgeojson(${row}.boundary, 5)::json`, { cost: 5 }),
    },
  }),
  defineRoot(
    'place',
    one<PlaceArgs>('Place', ({ args }, place) => ({ where: isAsked(place, args) })),
  ),
  defineRoot(
    'places',
    connection<PlacesArgs>('Place', ({ args }, place) => ({
      where: placeConditions(place, args.filter ?? {}),
      order: placeOrder(place, args.orderBy),
    })),
  ),
];

/** "Challhuahuacho, Cotabambas, Apurímac" for a code. */
export function placePath(ubigeo: Sql): Sql {
  return sql`(select string_agg(p.name, ', ' order by p.ubigeo desc) from place p
    where p.ubigeo in (${ubigeo}, left(${ubigeo}, 4), left(${ubigeo}, 2)))`;
}

/** Condition that a code lies in one of the places whose codes are given, which begin it. */
export function liesIn(ubigeo: Sql, places: readonly string[]): Sql {
  return sql`${ubigeo} like any (${places.map((code) => `${code}%`)}::text[])`;
}

function isAsked(place: Sql, { ubigeo, slug }: PlaceArgs): Sql {
  if ((ubigeo == null) === (slug == null)) throw badInput('Give either "ubigeo" or "slug".');
  return ubigeo == null ? sql`${place}.slug = ${slug}` : sql`${place}.ubigeo = ${ubigeo}`;
}

function placeConditions(place: Sql, { level, within, text }: PlaceFilter): Sql[] {
  const conditions: Sql[] = [];
  if (level) conditions.push(sql`${place}.level = any (${level}::text[])`);
  if (within) conditions.push(liesIn(sql`${place}.ubigeo`, [within]), sql`${place}.ubigeo <> ${within}`);
  if (text) conditions.push(namesLike(sql`${place}.name`, text));
  return conditions;
}

function placeOrder(place: Sql, order: PlaceOrder): OrderKey[] {
  if (order === PlaceOrder.UBIGEO_ASC) return [{ by: sql`${place}.ubigeo` }];
  return [{ by: sql`fold(${place}.name)`, descending: order === PlaceOrder.NAME_DESC }];
}
