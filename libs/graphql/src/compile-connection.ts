import { cursorExpression, filterKey, readCursor } from './cursor.js';
import { beyond, orderBy, totalOrder, type TotalOrder } from './keyset.js';
import { pageOf, type Page } from './page.js';
import type { At, ConnectionReading, ConnectionRows, Matches } from './reading.js';
import type { Asked } from './operation.js';
import {
  allOf,
  commaList,
  identifier,
  jsonObject,
  nameText,
  nothing,
  outputName,
  sql,
  wholeNumber,
  Sql,
} from './sql.js';

/** What the compiler of a whole statement does for the connections in it. */
export interface ConnectionSurroundings {
  /** The fields asked of the object (edge, PageInfo) that a field of the connection gives. */
  below(asked: Asked): readonly Asked[];
  /** JSON of a node standing on `row`, one of `rows`. */
  node(asked: Asked, row: Sql, rows: number): Sql;
  /** A field of the connection that the domain declares, which sees the filter as `matches`. */
  ownField(asked: Asked, matches: Matches): Sql;
  /** A field of the edge that the domain declares; null when it declares none of that name. */
  edgeField(asked: Asked, rows: number): Sql | null;
  source(rows: ConnectionRows): Sql;
}

/** SQL for the JSON of one connection, with only what the selection asks for. */
export class ConnectionCompiler {
  private readonly rows: ConnectionRows;
  private readonly order: TotalOrder;
  private readonly page: Page;
  private key: string | null = null;
  /** What each row of the page must bring along, by column name. */
  private readonly columns = new Map<string, Sql>();
  private looksBeyond = false;

  constructor(
    private readonly surroundings: ConnectionSurroundings,
    reading: ConnectionReading,
    private readonly at: At,
    private readonly item: Sql,
    private readonly place: string,
  ) {
    this.rows = reading.rows(at, item);
    this.order = totalOrder(this.rows.order, this.rows.id ?? sql`${item}.id`);
    this.page = pageOf(at.args, reading.pageSize);
  }

  compile(fields: readonly Asked[]): Sql {
    const outputs = fields.map((asked) => sql`${this.field(asked)} as ${outputName(asked.key)}`);
    const needsPage = this.columns.size > 0 || this.looksBeyond;
    const tail = needsPage ? sql` from (${this.aggregatedPage()}) page` : nothing;
    return jsonObject(outputs, tail, this.rows.with ? sql`with ${this.rows.with} ` : nothing);
  }

  private field(asked: Asked): Sql {
    switch (asked.name) {
      case '__typename':
        return nameText(asked.parent.name);
      case 'nodes':
        return this.array(this.surroundings.node(asked, this.item, this.page.size));
      case 'edges':
        return this.array(this.edge(asked));
      case 'pageInfo':
        return this.pageInfo(asked);
      case 'totalCount':
        return this.rows.count ?? sql`(select count(*) from ${this.source()} where ${this.filter()})`;
      default:
        return this.surroundings.ownField(asked, {
          row: this.item,
          from: this.source(),
          where: this.filter(),
          args: this.at.args,
        });
    }
  }

  private edge(asked: Asked): Sql {
    const { size } = this.page;
    return this.object(asked, (inner) => {
      if (inner.name === 'cursor') return this.cursor();
      return this.surroundings.edgeField(inner, size) ?? this.surroundings.node(inner, this.item, size);
    });
  }

  private pageInfo(asked: Asked): Sql {
    const { backwards, after, before } = this.page;
    return this.object(asked, (inner) => {
      switch (inner.name) {
        case 'hasNextPage':
          return backwards || before !== null ? truth(before !== null) : this.hasMore();
        case 'hasPreviousPage':
          return backwards && after === null ? this.hasMore() : truth(after !== null);
        case 'startCursor':
          return sql`${this.collect('cursor', this.cursor())}[1]`;
        default: {
          const cursors = this.collect('cursor', this.cursor());
          return sql`${cursors}[cardinality(${cursors})]`;
        }
      }
    });
  }

  private object(asked: Asked, expression: (inner: Asked) => Sql): Sql {
    const columns = this.surroundings.below(asked).map((inner) => {
      const read = inner.name === '__typename' ? nameText(inner.parent.name) : expression(inner);
      return sql`${read} as ${outputName(inner.key)}`;
    });
    return jsonObject(columns);
  }

  /** One row more than the page is read, only when somebody asks whether there is one. */
  private hasMore(): Sql {
    this.looksBeyond = true;
    return sql`page.rows > ${wholeNumber(this.page.size)}`;
  }

  private cursor(): Sql {
    const keys = this.order.keys.map((key) => key.by);
    return cursorExpression(this.filterKey(), keys);
  }

  private array(element: Sql): Sql {
    return sql`coalesce(array_to_json(${this.collect(`element_${this.columns.size}`, element)}), '[]')`;
  }

  private collect(name: string, expression: Sql): Sql {
    this.columns.set(name, expression);
    return identifier(`page.${name}`);
  }

  private aggregatedPage(): Sql {
    const { size, backwards } = this.page;
    const within = this.looksBeyond ? sql` filter (where place <= ${wholeNumber(size)})` : nothing;
    const order = backwards ? sql` order by place desc` : nothing;
    const outputs = [...this.columns.keys()].map(
      (name) => sql`array_agg(${identifier(name)}${order})${within} as ${identifier(name)}`,
    );
    if (this.looksBeyond) outputs.push(sql`count(*) as rows`);
    const numbered = this.looksBeyond || backwards;
    const lines = numbered
      ? sql`select *, row_number() over () as place from (${this.lines()}) line`
      : this.lines();
    return sql`select ${commaList(outputs)} from (${lines}) line`;
  }

  private lines(): Sql {
    const columns = Array.from(
      this.columns,
      ([name, expression]) => sql`${expression} as ${identifier(name)}`,
    );
    const limit = wholeNumber(this.page.size + (this.looksBeyond ? 1 : 0));
    const where = allOf([this.filter(), ...this.bounds()]);
    return sql`select ${columns.length ? commaList(columns) : sql`true as line`} from ${this.source()} where ${where} order by ${orderBy(this.order, this.page.backwards)} limit ${limit}`;
  }

  private bounds(): Sql[] {
    const sides = ['after', 'before'] as const;
    return sides.flatMap((side) => {
      const cursor = this.page[side];
      return cursor === null
        ? []
        : [beyond(this.order, readCursor(cursor, this.filterKey(), this.order.keys.length), side)];
    });
  }

  private filterKey(): string {
    return (this.key ??= filterKey(this.place, this.at.args, this.at.context.edition));
  }

  private source(): Sql {
    return this.surroundings.source(this.rows);
  }

  private filter(): Sql {
    return conditionsOf(this.rows.where);
  }
}

/** The conditions of a reading as one. */
export function conditionsOf(where: Sql | readonly Sql[] | undefined): Sql {
  if (where === undefined) return allOf([]);
  return allOf(where instanceof Sql ? [where] : where);
}

function truth(is: boolean): Sql {
  return is ? sql`true` : sql`false`;
}
