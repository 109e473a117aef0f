import { identifier, sql, type Sql } from './sql.js';

/** What a reading may know of the request besides its arguments. */
export interface ReadingContext {
  /** The day on which the question is asked, `YYYY-MM-DD` in Lima. */
  readonly today: string;
  /** Name of the edition that is asked; absent when it is the present state. */
  readonly edition?: string;
}

/** The rows a connection's filter lets through, for fields that count or group them. */
export interface Matches {
  /** Alias of the matched row, valid inside `from`. */
  readonly row: Sql;
  readonly from: Sql;
  readonly where: Sql;
  /** Arguments of the connection. */
  readonly args: Readonly<Record<string, unknown>>;
}

/** Where a field stands: the row it belongs to, its coerced arguments, and the request. */
export interface At<Args extends object = Record<string, unknown>> {
  /** Alias of the row the field belongs to; empty at a root field. */
  readonly row: Sql;
  readonly args: Args;
  readonly context: ReadingContext;
  /** Set below a connection's own fields (facets and the like). */
  readonly matches: Matches | null;
}

/** Where rows come from. Without `from` it is the table of the type under the alias given. */
export interface Rows {
  readonly from?: Sql;
  readonly where?: Sql | readonly Sql[];
  readonly orderBy?: Sql | readonly Sql[];
  readonly limit?: number;
}

/** One key of a connection's order. Nulls come last, whichever the direction. */
export interface OrderKey {
  readonly by: Sql;
  readonly descending?: boolean;
  /** Say so only when the key can be null: a nullable key costs the plain row comparison an index likes best. */
  readonly nullable?: boolean;
}

/** The rows of a connection after its filter, and their order; `id` (default `row.id`) breaks ties. */
export interface ConnectionRows {
  /** Common table expressions that page, count and own fields share: `hits as materialized (select …)`. */
  readonly with?: Sql;
  readonly from?: Sql;
  readonly where?: Sql | readonly Sql[];
  readonly order: readonly OrderKey[];
  readonly id?: Sql;
  /** Number of all rows, where it can be had for less than counting `from … where`. */
  readonly count?: Sql;
}

export interface PageSize {
  readonly default: number;
  readonly most: number;
}

export type RowsOf<Args extends object> = (at: At<Args>, item: Sql) => Rows;
export type ConnectionOf<Args extends object> = (at: At<Args>, item: Sql) => ConnectionRows;
export type FieldReadings = Readonly<Record<string, FieldReading>>;

/** How one GraphQL field is read from SQL. */
export type FieldReading =
  | { readonly kind: 'value'; readonly sql: (at: At) => Sql; readonly cost: number }
  | { readonly kind: 'part'; readonly of: (at: At) => Part }
  | { readonly kind: 'one'; readonly type: string; readonly rows: RowsOf<Record<string, unknown>> }
  | {
      readonly kind: 'list';
      readonly type: string;
      readonly rows: RowsOf<Record<string, unknown>>;
      readonly size: number;
      readonly first: PageSize | null;
    }
  | { readonly kind: 'oneOf'; readonly of: (at: At) => OneOf }
  | ConnectionReading;

/** An object of an interface or union: `is` gives the name of its type, `types` says where the row of each stands. */
export interface OneOf {
  readonly is: Sql;
  readonly types: Readonly<Record<string, (item: Sql) => Rows>>;
}

/** An object made from the same row as its parent; null where `isPresent` is false. */
export interface Part {
  readonly isPresent?: Sql;
  readonly fields?: FieldReadings;
}

export interface ConnectionReading {
  readonly kind: 'connection';
  readonly type: string;
  readonly rows: ConnectionOf<Record<string, unknown>>;
  readonly pageSize: PageSize;
  readonly fields: FieldReadings;
  /** Fields of an edge besides `cursor` and `node`, made from the connection's arguments and the row of the edge. */
  readonly edge: (at: At, item: Sql) => FieldReadings;
}

/** How the fields of one GraphQL type are read; fields not named read the column of the same name in snake_case. */
export interface TypeReading {
  readonly type: string;
  readonly table: string | null;
  readonly fields: FieldReadings;
}

/** A root field of Query and how it is read. */
export interface RootReading {
  readonly root: string;
  readonly reading: FieldReading;
}

export function defineReading(type: string, how: { table?: string; fields?: FieldReadings }): TypeReading {
  return { type, table: how.table ?? null, fields: how.fields ?? {} };
}

export function defineRoot(root: string, reading: FieldReading): RootReading {
  return { root, reading };
}

/** A column under another name than the field's. */
export function column(name: string): FieldReading {
  return value(({ row }) => sql`${row}.${identifier(name)}`);
}

/** An SQL expression; `cost` counts it in the cost limit (a plain column costs nothing). */
export function value<Args extends object = Record<string, unknown>>(
  expression: (at: At<Args>) => Sql,
  options: { cost?: number } = {},
): FieldReading {
  return { kind: 'value', sql: expression as (at: At) => Sql, cost: options.cost ?? 0 };
}

/** An object whose fields come from the same row (a bilingual text, a date with its bounds, a set of counts). */
export function part<Args extends object = Record<string, unknown>>(
  of: (at: At<Args>) => Part,
): FieldReading {
  return { kind: 'part', of: of as (at: At) => Part };
}

/** At most one row of `type`, or null; an `orderBy` picks the first. */
export function one<Args extends object = Record<string, unknown>>(
  type: string,
  rows: RowsOf<Args>,
): FieldReading {
  return { kind: 'one', type, rows: rows as RowsOf<Record<string, unknown>> };
}

/** One of several types, chosen by a column: `oneOf(({ row }) => ({ is, types: { Company: (company) => ({ where }) } }))`. */
export function oneOf<Args extends object = Record<string, unknown>>(
  of: (at: At<Args>) => OneOf,
): FieldReading {
  return { kind: 'oneOf', of: of as (at: At) => OneOf };
}

/**
 * All rows of `type`, in order; `size` is the usual length, for the cost limit. With `first`, the argument of that name says
 * how many.
 */
export function list<Args extends object = Record<string, unknown>>(
  type: string,
  rows: RowsOf<Args>,
  options: { size?: number; first?: PageSize } = {},
): FieldReading {
  const { size = 5, first = null } = options;
  return { kind: 'list', type, rows: rows as RowsOf<Record<string, unknown>>, size, first };
}

/**
 * A Relay connection over rows of `type`; `fields` are further fields of the connection that see its filter as `matches`,
 * `edge` gives further fields of its edges.
 */
export function connection<Args extends object = Record<string, unknown>>(
  type: string,
  rows: ConnectionOf<Args>,
  options: {
    pageSize?: PageSize;
    fields?: FieldReadings;
    edge?: (at: At<Args>, item: Sql) => FieldReadings;
  } = {},
): FieldReading {
  return {
    kind: 'connection',
    type,
    rows: rows as ConnectionOf<Record<string, unknown>>,
    pageSize: options.pageSize ?? { default: 20, most: 100 },
    fields: options.fields ?? {},
    edge: (options.edge as ConnectionReading['edge'] | undefined) ?? (() => ({})),
  };
}
