import type { ClientBase } from 'pg';
import type { InEachLanguage } from '#minewatch/shared';
import { TableWriter, type PlainValues, type TouchedRow } from './load-table.js';
import {
  error,
  type Finding,
  type Problem,
  type RecordRow,
  type TargetTable,
} from '#minewatch/record-columns';

const CHUNK = 2000;
/** Rows refused by the database that are reported one by one; the rest would only repeat. */
const MOST_REFUSALS = 20;
const PROGRESS_EVERY_MS = 2000;

/** Told now and then during a long load: what is being done. */
export type Progress = (doing: InEachLanguage) => void;

/** A row on its way into a table, with the row of a file it comes from. */
export interface LoadedItem {
  readonly row: RecordRow;
  readonly table: TargetTable;
  readonly values: PlainValues;
}

/** The whole list of one record. */
export interface LoadedList {
  readonly row: RecordRow;
  readonly owner: number;
  readonly values: readonly PlainValues[];
}

/** Writes rows in chunks; when the database refuses a chunk, finds the rows that it refuses and goes on. */
export class ChunkLoader {
  readonly problems: Problem[] = [];
  readonly #writers = new Map<TargetTable, TableWriter>();
  #lastProgress = Date.now();

  constructor(
    private readonly client: ClientBase,
    private readonly progress: Progress,
  ) {}

  /** Rows of any tables, in order. */
  async load(items: readonly LoadedItem[], onTouched: (touched: TouchedRow) => void): Promise<void> {
    for (const [table, ofTable] of groupBy(items, (item) => item.table)) {
      const writer = await this.#writerFor(table);
      await this.#inChunks(table, ofTable, async (chunk) => {
        const touched = await writer.write(chunk.map(({ values }) => values));
        touched.forEach(onTouched);
      });
    }
  }

  async loadLists(
    lists: ReadonlyMap<TargetTable, readonly LoadedList[]>,
    onTouched: (touched: TouchedRow) => void,
  ): Promise<void> {
    for (const [table, ofTable] of lists) {
      const writer = await this.#writerFor(table);
      await this.#inChunks(table, ofTable, async (chunk) => {
        const values = chunk.flatMap((list) => list.values);
        const owners = chunk.map((list) => list.owner);
        const touched = table.isOnlyAddedTo ? [] : await writer.takeAway(owners, values);
        [...touched, ...(await writer.write(values))].forEach(onTouched);
      });
    }
  }

  async #writerFor(table: TargetTable): Promise<TableWriter> {
    const writer = this.#writers.get(table) ?? (await TableWriter.open(this.client, table));
    this.#writers.set(table, writer);
    return writer;
  }

  async #inChunks<Each extends { row: RecordRow }>(
    table: TargetTable,
    items: readonly Each[],
    write: (chunk: readonly Each[]) => Promise<void>,
  ): Promise<void> {
    for (let start = 0; start < items.length; start += CHUNK) {
      const chunk = items.slice(start, start + CHUNK);
      await this.#attempt(chunk, write);
      this.#tell(table, start + chunk.length, items.length);
    }
  }

  /** Writes a chunk; halves one that is refused until the rows at fault stand alone. */
  async #attempt<Each extends { row: RecordRow }>(
    chunk: readonly Each[],
    write: (chunk: readonly Each[]) => Promise<void>,
  ): Promise<void> {
    if (chunk.length === 0 || this.problems.length >= MOST_REFUSALS) return;
    await this.client.query('savepoint chunk');
    try {
      await write(chunk);
      await this.client.query('release savepoint chunk');
    } catch (refusal) {
      if (!isRefusal(refusal)) throw refusal;
      await this.client.query('rollback to savepoint chunk');
      const [first] = chunk;
      if (chunk.length === 1 && first) {
        const { file, line } = first.row;
        this.problems.push({ ...describeRefusal(refusal), file, line });
      }
      if (chunk.length > 1) for (const half of halves(chunk)) await this.#attempt(half, write);
    }
  }

  #tell({ name }: TargetTable, done: number, total: number): void {
    if (Date.now() - this.#lastProgress < PROGRESS_EVERY_MS) return;
    this.#lastProgress = Date.now();
    this.progress({ en: `${name}: ${done} of ${total} …`, es: `${name}: ${done} de ${total} …` });
  }
}

/** What PostgreSQL says when it refuses a row. */
export interface Refusal extends Error {
  code: string;
  detail?: string;
  constraint?: string;
}

/** Whether the data are at fault (classes 22 and 23 of SQLSTATE, XX000 from PostGIS), not the connection or our SQL. */
export function isRefusal(problem: unknown): problem is Refusal {
  return problem instanceof Error && 'code' in problem && /^(2[23]|XX000)/.test(String(problem.code));
}

export function describeRefusal(refusal: Refusal): Finding {
  const said = [refusal.message, refusal.detail].filter(Boolean).join('. ');
  const wrong = { en: `refused by the database: ${said}`, es: `rechazado por la base de datos: ${said}` };
  return error({ wrong });
}

function halves<Each>(chunk: readonly Each[]): [readonly Each[], readonly Each[]] {
  const middle = Math.ceil(chunk.length / 2);
  return [chunk.slice(0, middle), chunk.slice(middle)];
}

function groupBy<Each, Key>(items: readonly Each[], keyOf: (item: Each) => Key): Map<Key, Each[]> {
  const groups = new Map<Key, Each[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
