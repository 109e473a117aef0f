import { createHash } from 'node:crypto';
import { EDITION } from './read-field.js';
import { badCursor } from './request-errors.js';
import { commaList, sql, type Sql } from './sql.js';

const VERSION = '1';
const CHECK_LENGTH = 12;
/** The edition is bound by the name it has for good: "2026-11" may mean another one tomorrow. */
const NO_FILTER = new Set(['first', 'last', 'after', 'before', EDITION]);

/**
 * A cursor is base64url of `1`, twelve hex digits of md5(filter key + payload), and the payload: a JSON array of the
 * sort keys and the id, each as PostgreSQL writes it. The check binds it to the filter and the order, and shows mangling.
 */
export function cursorExpression(filterKey: string, keys: readonly Sql[]): Sql {
  const payload = sql`array_to_json(array[${commaList(keys.map((key) => sql`${key}::text`))}])::text`;
  return sql`(select translate(encode(convert_to('1' || left(md5(${filterKey} || payload), 12) || payload, 'UTF8'), 'base64'), E'+/=\n', '-_') from (select ${payload} as payload) c)`;
}

/** What makes two connections the same list: where they hang, every argument that is not about the page, and the edition. */
export function filterKey(place: string, args: Readonly<Record<string, unknown>>, edition = ''): string {
  const filter = Object.entries(args).filter(([name]) => !NO_FILTER.has(name));
  return check(place + edition, JSON.stringify(filter));
}

/**
 * The sort keys and the id a cursor holds, as PostgreSQL text.
 * @throws RequestError BAD_CURSOR when it is mangled, of another version, or from another filter or order.
 */
export function readCursor(cursor: string, filter: string, keyCount: number): (string | null)[] {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const payload = text.slice(VERSION.length + CHECK_LENGTH);
  if (text !== VERSION + check(filter, payload) + payload) throw badCursor();
  const keys: unknown = JSON.parse(payload);
  if (!Array.isArray(keys) || keys.length !== keyCount || keys.at(-1) === null) throw badCursor();
  return keys.map((key) => (key === null ? null : String(key)));
}

function check(filter: string, payload: string): string {
  return createHash('md5').update(filter).update(payload).digest('hex').slice(0, CHECK_LENGTH);
}
