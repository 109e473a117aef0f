import sqlTag, { join, raw, Sql } from 'sql-template-tag';

export { Sql };

/** A piece of SQL: nested pieces are spliced in, everything else becomes a bound parameter. */
export const sql = sqlTag;

/** Nothing: where a piece of SQL may be left out. */
export const nothing = raw('');

/** An identifier or keyword written in our own code; never give it what a caller sent. */
export function identifier(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/.test(name))
    throw new Error(`Not an SQL identifier: ${name}`);
  return raw(name);
}

/** All conditions hold; no condition at all is true. Safe to put beside `and`. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw('true') : join(conditions, ') and (', '(', ')');
}

/** At least one condition holds; no condition at all is false. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw('false') : join(conditions, ') or (', '((', '))');
}

/** Pieces with commas between them; nothing when there are none (PostgreSQL selects no columns gladly). */
export function commaList(pieces: readonly Sql[]): Sql {
  return pieces.length === 0 ? nothing : join(pieces, ', ');
}

/** `projectStage` and `ProjectStage` are both `project_stage` in the database. */
export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

/** A quoted output name: the response keys of GraphQL are plain ASCII words, so quoting is all they need. */
export function outputName(responseKey: string): Sql {
  return raw(`"${responseKey}"`);
}

/** A whole number written into the statement, where the planner should see it (page sizes). */
export function wholeNumber(number: number): Sql {
  if (!Number.isSafeInteger(number)) throw new Error(`Not a whole number: ${number}`);
  return raw(String(number));
}

/** A name of the GraphQL schema as an SQL text. */
export function nameText(name: string): Sql {
  return raw(`'${name}'::text`);
}

/** JSON of an object made of the columns given; `tail` follows the select list, `head` stands before it (WITH). */
export function jsonObject(columns: readonly Sql[], tail: Sql = nothing, head: Sql = nothing): Sql {
  return sql`(select row_to_json(o) from (${head}select ${commaList(columns)}${tail}) o)`;
}
