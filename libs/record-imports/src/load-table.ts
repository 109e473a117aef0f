import { createHash } from 'node:crypto';
import type { ClientBase, QueryConfig } from 'pg';
import type { TargetTable } from '#minewatch/record-columns';

/** Rows with all references resolved to ids, by the column of the database. */
export type PlainValues = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A row that was added or changed; `owner` is its own id or that of the record it belongs to, where it has one. */
export interface TouchedRow {
  readonly owner: number | null;
  readonly isNew: boolean;
}

interface TableColumn {
  name: string;
  isGenerated: boolean;
  isNullable: boolean;
}

type TableColumns = ReadonlyMap<string, TableColumn>;

/** Tables do not change while the program runs: each connection looks once, and plans each statement once. */
const columnsByClient = new WeakMap<ClientBase, Map<string, TableColumns>>();

async function readColumns(client: ClientBase, name: string): Promise<TableColumns> {
  const { rows } = await client.query<TableColumn>(
    `select attname as name, attgenerated <> '' as "isGenerated", not attnotnull as "isNullable"
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [name],
  );
  return new Map(rows.map((column) => [column.name, column]));
}

function prepared(text: string, values: unknown[]): QueryConfig {
  return { name: `rows_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`, text, values };
}

/** Writes rows of one table, leaving those that are the same untouched, so that nothing is published that did not change. */
export class TableWriter {
  private constructor(
    private readonly client: ClientBase,
    private readonly table: TargetTable,
    private readonly columns: TableColumns,
  ) {}

  static async open(client: ClientBase, table: TargetTable): Promise<TableWriter> {
    const known = columnsByClient.get(client) ?? new Map<string, TableColumns>();
    columnsByClient.set(client, known);
    const columns = known.get(table.name) ?? (await readColumns(client, table.name));
    known.set(table.name, columns);
    return new TableWriter(client, table, columns);
  }

  /** Adds new rows and changes those that differ, found again by the key; all rows must have the same columns. */
  async write(rows: readonly PlainValues[]): Promise<TouchedRow[]> {
    const given = Object.keys(rows[0] ?? {});
    if (given.length === 0) return [];
    const { rows: touched } = await this.client.query<TouchedRow>(
      prepared(this.#writing(given), [JSON.stringify(rows)]),
    );
    return touched;
  }

  /** Changes rows by their number, key and all; all rows must have the same columns. */
  async change(rows: readonly PlainValues[]): Promise<void> {
    const { name } = this.table;
    const given = Object.keys(rows[0] ?? {}).filter((column) => !this.columns.get(column)?.isGenerated);
    const changes = given.filter((column) => column !== 'id').map((column) => `${column} = g.${column}`);
    if (changes.length === 0) return;
    const text = `update ${name} as t set ${changes.join(', ')}
      from json_populate_recordset(null::${name}, $1::json) as g where t.id = g.id`;
    await this.client.query(prepared(text, [JSON.stringify(rows)]));
  }

  /** Takes away rows by their number. */
  async remove(ids: readonly number[]): Promise<void> {
    await this.client.query(prepared(`delete from ${this.table.name} where id = any ($1::bigint[])`, [ids]));
  }

  /** Takes away the rows of some records that their lists no longer name. */
  async takeAway(owners: readonly number[], rows: readonly PlainValues[]): Promise<TouchedRow[]> {
    const { name, key, listOf, replaces } = this.table;
    if (listOf === undefined) return [];
    const text = `delete from ${name} as t
       where t.${listOf} = any ($1::bigint[]) and (${replaces ?? 'true'})
         and not exists (select from json_populate_recordset(null::${name}, $2::json) as g where ${this.#isSame(key)})
       returning t.${listOf} as owner, false as "isNew"`;
    const { rows: touched } = await this.client.query<TouchedRow>(
      prepared(text, [owners, JSON.stringify(rows)]),
    );
    return touched;
  }

  #writing(given: readonly string[]): string {
    const { name, key, isOnlyChanged } = this.table;
    const stored = given.filter((column) => !this.columns.get(column)?.isGenerated);
    const changeable = stored.filter((column) => !key.includes(column));
    const differing = `select ${given.join(', ')} from json_populate_recordset(null::${name}, $1::json) as g
       where not exists (select from ${name} as t where ${this.#isSame(key)} and ${this.#holdsTheSame(changeable)})`;
    if (isOnlyChanged) {
      const changes = changeable.map((column) => `${column} = g.${column}`);
      return `update ${name} as t set ${changes.join(', ')} from (${differing}) as g where ${this.#isSame(key)}
        returning t.id as owner, false as "isNew"`;
    }
    // A statement does not see its own rows: what it finds by the key was there before.
    return `insert into ${name} as t (${stored.join(', ')})
      select ${stored.join(', ')} from (${differing}) as g
      on conflict (${key.join(', ')}) ${this.#onConflict(changeable)}
      returning ${this.#owner()} as owner, not exists (select from ${name} as g where ${this.#isSame(key)}) as "isNew"`;
  }

  #onConflict(changeable: readonly string[]): string {
    if (this.table.isOnlyAddedTo || changeable.length === 0) return 'do nothing';
    return `do update set ${changeable.map((column) => `${column} = excluded.${column}`).join(', ')}`;
  }

  #isSame(key: readonly string[]): string {
    const equal = (column: string) =>
      this.columns.get(column)?.isNullable
        ? `t.${column} is not distinct from g.${column}`
        : `t.${column} = g.${column}`;
    return key.map(equal).join(' and ');
  }

  #holdsTheSame(changeable: readonly string[]): string {
    if (this.table.isOnlyAddedTo || changeable.length === 0) return 'true';
    const side = (alias: string) => changeable.map((column) => `${alias}.${column}`).join(', ');
    return `(${side('t')}) is not distinct from (${side('g')})`;
  }

  #owner(): string {
    const { listOf } = this.table;
    if (listOf !== undefined) return `t.${listOf}`;
    return this.columns.has('id') ? 't.id' : 'null::bigint';
  }
}
