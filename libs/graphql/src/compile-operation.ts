import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { ConnectionCompiler, conditionsOf } from './compile-connection.js';
import type {
  At,
  ConnectionRows,
  FieldReading,
  FieldReadings,
  Matches,
  ReadingContext,
  Rows,
} from './reading.js';
import type { ReadingCatalogue } from './reading-catalogue.js';
import { readLeaf } from './leaf.js';
import { SelectionWalk, type Asked, type Operation, type Variables } from './selection.js';
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
  type Sql,
} from './sql.js';

/** One SQL statement that answers root fields of a query. */
export interface CompiledStatement {
  /** A single row with a single text: a JSON object of the root fields' response keys. */
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

const ROOT: Standing = { row: nothing, matches: null, rows: 1 };

/** Whether every root field of the operation is read by SQL alone. */
export function isWhollyCompiled(catalogue: ReadingCatalogue, roots: readonly Asked[]): boolean {
  return roots.every((asked) => asked.name === '__typename' || catalogue.root(asked.name) !== undefined);
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
  only?: string,
): CompiledStatement {
  const walk = new SelectionWalk(operation, variables);
  const compiler = new StatementCompiler(catalogue, walk, context);
  const roots = walk.roots().filter((asked) => only === undefined || asked.key === only);
  return compiler.statement(roots);
}

class StatementCompiler {
  private aliases = 0;
  private cost = 0;

  constructor(
    private readonly catalogue: ReadingCatalogue,
    private readonly walk: SelectionWalk,
    private readonly context: ReadingContext,
  ) {}

  statement(roots: readonly Asked[]): CompiledStatement {
    const columns = roots.map((asked) => this.output(asked, this.root(asked)));
    const statement = sql`select row_to_json(o)::text from (select ${commaList(columns)}) o`;
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
    return readLeaf(asked, sql`${standing.row}.${identifier(snakeCase(asked.name))}`);
  }

  private read(asked: Asked, reading: FieldReading, standing: Standing): Sql {
    const at = this.at(asked, standing);
    switch (reading.kind) {
      case 'value':
        this.cost += reading.cost * standing.rows;
        return readLeaf(asked, reading.sql(at));
      case 'part': {
        const { isPresent, fields } = reading.of(at);
        const object = this.object(asked, standing, nothing, fields);
        return isPresent ? sql`case when ${isPresent} then ${object} end` : object;
      }
      case 'one': {
        const item = this.item(reading.type, standing, 1);
        const rows = reading.rows(at, item.row);
        const limited = rows.orderBy ? { limit: 1, ...rows } : rows;
        return this.object(asked, item, this.tail(reading.type, item.row, limited));
      }
      case 'list': {
        const item = this.item(reading.type, standing, reading.size);
        const tail = this.tail(reading.type, item.row, reading.rows(at, item.row));
        return sql`array_to_json(array${this.object(asked, item, tail)})`;
      }
      case 'connection':
        return this.connection(asked, reading, standing, at);
    }
  }

  private connection(
    asked: Asked,
    reading: FieldReading & { kind: 'connection' },
    standing: Standing,
    at: At,
  ): Sql {
    const item = this.newAlias(reading.type);
    const surroundings = {
      below: (inner: Asked) => this.walk.below(inner, objectTypeOf(inner)),
      node: (inner: Asked, row: Sql, rows: number) => {
        this.cost += standing.rows * rows;
        return this.object(inner, { row, matches: null, rows: standing.rows * rows });
      },
      ownField: (inner: Asked, matches: Matches) =>
        this.field(inner, { ...standing, matches }, reading.fields),
      source: (rows: ConnectionRows) => rows.from ?? this.tableAs(reading.type, item),
    };
    const place = `${asked.parent.name}.${asked.name}`;
    return new ConnectionCompiler(surroundings, reading, at, item, place).compile(surroundings.below(asked));
  }

  /** JSON of an object of the field's type standing on a row; `tail` is what follows the select list. */
  private object(asked: Asked, standing: Standing, tail: Sql = nothing, overrides: FieldReadings = {}): Sql {
    const fields = this.walk.below(asked, objectTypeOf(asked));
    return jsonObject(
      fields.map((inner) => this.output(inner, this.field(inner, standing, overrides))),
      tail,
    );
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

  private item(type: string, standing: Standing, size: number): Standing {
    const rows = standing.rows * size;
    this.cost += rows;
    return { row: this.newAlias(type), matches: null, rows };
  }

  private tail(type: string, row: Sql, rows: Rows): Sql {
    const from = rows.from ?? this.tableAs(type, row);
    const where = rows.where === undefined ? nothing : sql` where ${conditionsOf(rows.where)}`;
    const limit = rows.limit === undefined ? nothing : sql` limit ${wholeNumber(rows.limit)}`;
    return sql` from ${from}${where}${orderClause(rows.orderBy)}${limit}`;
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

function objectTypeOf(asked: Asked): GraphQLObjectType {
  const type = asked.field && getNamedType(asked.field.type);
  if (!isObjectType(type)) throw new Error(`${asked.parent.name}.${asked.name} does not give an object.`);
  return type;
}

function orderClause(orderBy: Sql | readonly Sql[] | undefined): Sql {
  if (orderBy === undefined) return nothing;
  const terms = 'sql' in orderBy ? [orderBy] : orderBy;
  return terms.length ? sql` order by ${commaList(terms)}` : nothing;
}
