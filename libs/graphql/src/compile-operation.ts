import type { GraphQLObjectType } from 'graphql';
import { ConnectionCompiler, conditionsOf } from './compile-connection.js';
import type {
  At,
  ConnectionRows,
  FieldReading,
  FieldReadings,
  Matches,
  OneOf,
  ReadingContext,
  Rows,
} from './reading.js';
import type { ReadingCatalogue } from './reading-catalogue.js';
import { readColumn, readLeaf } from './leaf.js';
import { sizeOf } from './page.js';
import type { Asked, Operation, Variables } from './operation.js';
import { SelectionWalk } from './selection.js';
import {
  commaList,
  identifier,
  jsonObject,
  nameText,
  nothing,
  outputName,
  snakeCase,
  sql,
  wholeNumber,
  Sql,
} from './sql.js';

/** One SQL statement that answers root fields of a query. */
export interface CompiledStatement {
  /** A single row with a single text: a JSON object of the root fields' response keys, or one object for each with `ROOT_END` between. */
  readonly text: string;
  readonly values: readonly unknown[];
  /** How many rows the answer may read, page sizes multiplied through the nesting. */
  readonly cost: number;
}

/** Where the compiler stands: the row in hand, a surrounding filter, and how many such rows there may be. */
interface Standing {
  readonly row: Sql;
  readonly matches: Matches | null;
  readonly rows: number;
}

/** Key under which an object of an interface or union tells its type; no GraphQL name can be like it. */
export const TYPE_MARK = '#type';

/** Stands between the root fields of a statement that is compiled apart: JSON never holds this sign as such. */
export const ROOT_END = '\u0001';

const ROOT: Standing = { row: nothing, matches: null, rows: 1 };

/** Whether every root field of the operation is read by SQL alone. */
export function isWhollyCompiled(catalogue: ReadingCatalogue, roots: readonly Asked[]): boolean {
  return roots.every((asked) => asked.name === '__typename' || catalogue.root(asked.name) !== undefined);
}

export interface RootsWanted {
  /** Response keys of the root fields to read; all when absent. */
  readonly keys?: readonly string[];
  /** To be completed by graphql-js: objects of an interface or union then bear `TYPE_MARK`. */
  readonly marksTypes?: boolean;
  /** Each root field as an object of its own, with `ROOT_END` between, to be put beside those of other statements. */
  readonly isApart?: boolean;
}

/**
 * Compiles root fields of a query into one statement with exactly the response keys asked, in the order asked.
 * @throws GraphQLError when an argument cannot be coerced; RequestError BAD_INPUT or BAD_CURSOR
 */
export function compileRoots(
  catalogue: ReadingCatalogue,
  operation: Operation,
  variables: Variables,
  context: ReadingContext,
  { keys, marksTypes = false, isApart = false }: RootsWanted = {},
): CompiledStatement {
  const walk = new SelectionWalk(operation, variables);
  const compiler = new StatementCompiler(catalogue, walk, context, marksTypes);
  const roots = keys ? walk.roots().filter(({ key }) => keys.includes(key)) : walk.roots();
  return isApart ? compiler.apart(roots) : compiler.statement(roots);
}

class StatementCompiler {
  private aliases = 0;
  private cost = 0;

  constructor(
    private readonly catalogue: ReadingCatalogue,
    private readonly walk: SelectionWalk,
    private readonly context: ReadingContext,
    private readonly marksTypes: boolean,
  ) {}

  statement(roots: readonly Asked[]): CompiledStatement {
    const columns = roots.map((asked) => this.output(asked, this.root(asked)));
    const statement = sql`select row_to_json(o)::text from (select ${commaList(columns)}) o`;
    return { text: statement.text, values: statement.values, cost: this.cost };
  }

  apart(roots: readonly Asked[]): CompiledStatement {
    const objects = roots.map((asked) => jsonObject([this.output(asked, this.root(asked))]));
    const statement = sql`select concat_ws(${ROOT_END}, ${commaList(objects)})`;
    return { text: statement.text, values: statement.values, cost: this.cost };
  }

  private root(asked: Asked): Sql {
    if (asked.name === '__typename') return nameText(asked.parent.name);
    const reading = this.catalogue.root(asked.name);
    if (!reading) throw new Error(`Root field ${asked.name} has no reading.`);
    return this.read(asked, reading, ROOT);
  }

  private field(asked: Asked, standing: Standing, overrides: FieldReadings): Sql {
    if (asked.name === '__typename') return nameText(asked.parent.name);
    const reading = overrides[asked.name] ?? this.catalogue.field(asked.parent.name, asked.name);
    if (reading) return this.read(asked, reading, standing);
    return readColumn(asked, sql`${standing.row}.${identifier(snakeCase(asked.name))}`);
  }

  private read(asked: Asked, reading: FieldReading, standing: Standing): Sql {
    const at = this.at(asked, standing);
    switch (reading.kind) {
      case 'value':
        this.cost += reading.cost * standing.rows;
        return readLeaf(asked, reading.sql(at));
      case 'part': {
        const { isPresent, fields } = reading.of(at);
        const object = jsonObject(this.columns(asked, this.walk.objectType(asked), standing, fields));
        return isPresent ? sql`case when ${isPresent} then ${object} end` : object;
      }
      case 'one': {
        const row = this.newAlias(reading.type);
        const rows = reading.rows(at, row);
        const limited = rows.orderBy ? { limit: 1, ...rows } : rows;
        return this.rows(asked, reading.type, limited, this.reach(row, standing, 1));
      }
      case 'list': {
        const row = this.newAlias(reading.type);
        const found = reading.rows(at, row);
        const limit = reading.first ? sizeOf(at.args, reading.first) : found.limit;
        const rows = limit === undefined ? found : { ...found, limit };
        return sql`array_to_json(array${this.rows(asked, reading.type, rows, this.reach(row, standing, limit ?? reading.size))})`;
      }
      case 'oneOf':
        return this.oneOf(asked, reading.of(at), standing);
      case 'connection':
        return this.connection(asked, reading, standing, at);
    }
  }

  private oneOf(asked: Asked, { is, types }: OneOf, standing: Standing): Sql {
    const cases = Object.entries(types).map(([name, rows]) => {
      const row = this.newAlias(name);
      return sql` when ${nameText(name)} then ${this.rows(asked, name, rows(row), this.reach(row, standing, 1), name)}`;
    });
    return sql`case ${is}${cases.reduce((all, next) => sql`${all}${next}`)} end`;
  }

  private connection(
    asked: Asked,
    reading: FieldReading & { kind: 'connection' },
    standing: Standing,
    at: At,
  ): Sql {
    const item = this.newAlias(reading.type);
    const below = (inner: Asked) => this.walk.below(inner, this.walk.objectType(inner));
    const edgeFields = reading.edge(at, item);
    const surroundings = {
      below,
      node: (inner: Asked, row: Sql, rows: number) =>
        jsonObject(this.columns(inner, this.walk.objectType(inner), this.reach(row, standing, rows))),
      ownField: (inner: Asked, matches: Matches) =>
        this.field(inner, { ...standing, matches }, reading.fields),
      edgeField: (inner: Asked, rows: number) => {
        const declared = edgeFields[inner.name];
        const onEdge = { row: item, matches: null, rows: standing.rows * rows };
        return declared ? this.read(inner, declared, onEdge) : null;
      },
      source: (rows: ConnectionRows) => rows.from ?? this.tableAs(reading.type, item),
    };
    const place = `${asked.parent.name}.${asked.name}`;
    return new ConnectionCompiler(surroundings, reading, at, item, place).compile(below(asked));
  }

  /** JSON of the rows of a type, each as the object the selection asks for. */
  private rows(asked: Asked, type: string, rows: Rows, standing: Standing, concrete?: string): Sql {
    const from = rows.from ?? this.tableAs(type, standing.row);
    const where = rows.where === undefined ? nothing : sql` where ${conditionsOf(rows.where)}`;
    const limit = rows.limit === undefined ? nothing : sql` limit ${wholeNumber(rows.limit)}`;
    const columns = this.columns(asked, this.walk.objectType(asked, concrete), standing);
    if (concrete && this.marksTypes) columns.push(sql`${nameText(concrete)} as ${outputName(TYPE_MARK)}`);
    return jsonObject(columns, sql` from ${from}${where}${orderClause(rows.orderBy)}${limit}`);
  }

  private columns(
    asked: Asked,
    type: GraphQLObjectType,
    standing: Standing,
    overrides: FieldReadings = {},
  ): Sql[] {
    return this.walk
      .below(asked, type)
      .map((inner) => this.output(inner, this.field(inner, standing, overrides)));
  }

  private output(asked: Asked, expression: Sql): Sql {
    return sql`${expression} as ${outputName(asked.key)}`;
  }

  private at(asked: Asked, standing: Standing): At {
    return {
      row: standing.row,
      matches: standing.matches,
      args: this.walk.argumentsOf(asked),
      context: this.context,
    };
  }

  /** Standing on each of `size` rows for each row in hand. */
  private reach(row: Sql, standing: Standing, size: number): Standing {
    const rows = standing.rows * size;
    this.cost += rows;
    return { row, matches: null, rows };
  }

  private tableAs(type: string, row: Sql): Sql {
    const table = this.catalogue.tableOf(type);
    if (!table) throw new Error(`The reading of ${type} names no table, so "from" must be given.`);
    return sql`${identifier(table)} ${row}`;
  }

  /** Unique in the statement and telling in a query plan: `dispute_3`. */
  private newAlias(type: string): Sql {
    this.aliases += 1;
    return identifier(`${snakeCase(type)}_${this.aliases}`);
  }
}

function orderClause(orderBy: Sql | readonly Sql[] | undefined): Sql {
  if (orderBy === undefined) return nothing;
  const terms = orderBy instanceof Sql ? [orderBy] : orderBy;
  return terms.length ? sql` order by ${commaList(terms)}` : nothing;
}
