import type { OrderKey } from './reading.js';
import { allOf, anyOf, commaList, sql, type Sql } from './sql.js';

/** A total order: the keys, then the id in the direction of the last key. */
export interface TotalOrder {
  readonly keys: readonly OrderKey[];
}

export function totalOrder(keys: readonly OrderKey[], id: Sql): TotalOrder {
  return { keys: [...keys, { by: id, descending: keys.at(-1)?.descending ?? false }] };
}

/** ORDER BY terms; `backwards` is the exact reverse. Plain terms wherever an ordinary index can serve them. */
export function orderBy(order: TotalOrder, backwards: boolean): Sql {
  return commaList(
    order.keys.map((key) => {
      const descending = Boolean(key.descending) !== backwards;
      if (!key.nullable || descending === backwards) return descending ? sql`${key.by} desc` : key.by;
      return descending ? sql`${key.by} desc nulls last` : sql`${key.by} asc nulls first`;
    }),
  );
}

/**
 * Rows strictly after the position (or before it). One row comparison where all keys run the same way and none is null,
 * because an index can start there; otherwise key by key.
 */
export function beyond(
  order: TotalOrder,
  position: readonly (string | null)[],
  side: 'after' | 'before',
): Sql {
  const { keys } = order;
  const descending = Boolean(keys[0]!.descending);
  if (keys.every((key) => !key.nullable && Boolean(key.descending) === descending)) {
    const rowOf = sql`(${commaList(keys.map((key) => key.by))})`;
    const values = sql`(${commaList(position.map((value) => sql`${value}`))})`;
    return descending === (side === 'after') ? sql`${rowOf} < ${values}` : sql`${rowOf} > ${values}`;
  }
  return beyondKey(keys, position, side, 0);
}

function beyondKey(
  keys: readonly OrderKey[],
  position: readonly (string | null)[],
  side: 'after' | 'before',
  at: number,
): Sql {
  const key = keys[at]!;
  const value = position[at]!;
  const rest = at + 1 < keys.length ? beyondKey(keys, position, side, at + 1) : null;
  const past = pastKey(key, value, side);
  if (!rest) return past;
  const same = value === null ? sql`${key.by} is null` : sql`${key.by} = ${value}`;
  return anyOf([past, allOf([same, rest])]);
}

/** Strictly past one key, nulls being last of all. */
function pastKey(key: OrderKey, value: string | null, side: 'after' | 'before'): Sql {
  if (value === null) return side === 'after' ? sql`false` : sql`${key.by} is not null`;
  const past =
    Boolean(key.descending) === (side === 'after') ? sql`${key.by} < ${value}` : sql`${key.by} > ${value}`;
  return key.nullable && side === 'after' ? anyOf([past, sql`${key.by} is null`]) : past;
}
