import type { ClientBase } from 'pg';
import {
  ActorReference,
  type RecordRow,
  RecordReference,
  type RowFinding,
  type TargetTable,
} from '#minewatch/record-columns';
import { recordFiles } from '#minewatch/record-descriptions';
import { TableWriter, type PlainValues } from './load-table.js';
import type { DocumentChange } from './plan-change.js';
import { resolveActors } from './resolve-actors.js';
import { idOf, resolveValues, type NamedIds } from './resolve-values.js';

/** One thing to write: rows added or found again by their key, changed or removed by their number, or a whole list. */
export interface Work {
  readonly step: 'ADD' | 'CHANGE' | 'REMOVE' | 'LIST';
  readonly table: TargetTable;
  readonly change: DocumentChange;
  readonly file: string;
  /** Row of the document that it comes from; null for what is taken away. */
  readonly row: RecordRow | null;
  readonly values: readonly PlainValues[];
  /** Record whose list it is. */
  readonly owner?: number;
}

/** Writes the works of one step into one table. */
export type Perform = (works: readonly Work[]) => Promise<void>;

/**
 * Writes what documents change, in the order in which rows may rest on each other: what goes first makes room, records come
 * before what names them, lists come last but for rows that others rested on.
 *
 * @returns actors that cannot be told; with any of them the writing is not complete
 */
export async function writeChanges(
  client: ClientBase,
  changes: readonly DocumentChange[],
  ids: NamedIds,
  perform: Perform,
): Promise<readonly RowFinding[]> {
  const removals = changes.flatMap(removalsOf);
  await performAll(
    removals.filter(({ table }) => !table.isRestedOn),
    perform,
  );
  await performAll(impliedRows(changes, ids), perform);
  const rows = changes.flatMap((change) => rowsToWrite(change));
  const naming = rows.filter(({ row }) => namesActor(row));
  const others = rows.filter(({ row }) => !namesActor(row));
  await performAll(
    inLoadOrder(others).map((each) => workOf(each, ids)),
    perform,
  );
  const actors = await resolveActors(
    client,
    naming.map(({ row }) => row),
    ids.records,
  );
  if (actors.findings.length > 0) return actors.findings;
  const named = { ...ids, actors: actors.ids };
  await performAll(
    naming.map((each) => workOf(each, named)),
    perform,
  );
  await performAll(
    changes.flatMap((change) => listsOf(change, named)),
    perform,
  );
  await performAll(
    removals.filter(({ table }) => table.isRestedOn),
    perform,
  );
  return [];
}

/** Performs works in sets: as many statements as there are tables. */
export async function performWorks(client: ClientBase, works: readonly Work[]): Promise<void> {
  const [first] = works;
  if (!first) return;
  const writer = await TableWriter.open(client, first.table);
  const values = works.flatMap((work) => work.values);
  const owners = works.flatMap(({ owner }) => owner ?? []);
  if (first.step === 'REMOVE') return writer.remove(values.map(({ id }) => Number(id)));
  if (first.step === 'CHANGE') return writer.change(values);
  const isReplaced = first.step === 'LIST' && works.some(({ change }) => change.stored !== null);
  if (isReplaced) await writer.takeAway(owners, values);
  await writer.write(values);
}

interface RowToWrite {
  readonly table: TargetTable;
  readonly change: DocumentChange;
  readonly row: RecordRow;
  readonly id: number | null;
}

function rowsToWrite(change: DocumentChange): RowToWrite[] {
  const table = recordFiles.find(({ name }) => name === change.own?.file)?.table;
  const own = change.own && table ? [{ table, change, row: change.own, id: null }] : [];
  return [...own, ...change.rows.map((row) => ({ ...row, change }))];
}

function workOf({ table, change, row, id }: RowToWrite, ids: NamedIds): Work {
  const values = resolveValues(row.values, ids);
  return id === null
    ? { step: 'ADD', table, change, file: row.file, row, values: [values] }
    : { step: 'CHANGE', table, change, file: row.file, row, values: [{ ...values, id }] };
}

function removalsOf(change: DocumentChange): Work[] {
  return change.removed.map(({ file, table, id }) => ({
    step: 'REMOVE',
    table,
    change,
    file,
    row: null,
    values: [{ id }],
  }));
}

function impliedRows(changes: readonly DocumentChange[], ids: NamedIds): Work[] {
  const works = changes.flatMap((change) => {
    const { own: row } = change;
    if (!row) return [];
    return row.implied.map(({ reference, table, values }): [string, Work] => {
      const all = resolveValues({ ...values, id: reference, slug: reference.slug }, ids);
      return [reference.key, { step: 'ADD', table, change, file: row.file, row, values: [all] }];
    });
  });
  return [...new Map(works).values()];
}

function listsOf(change: DocumentChange, ids: NamedIds): Work[] {
  const { document, lists, own: row } = change;
  const owner = idOf(new RecordReference(document.kind, document.slug, 'slug'), ids.records);
  return lists.flatMap(({ table, items }) => {
    const { listOf } = table;
    if (listOf === undefined || !row) return [];
    const values = items.map((item) => ({ [listOf]: owner, ...resolveValues(item, ids) }));
    return [{ step: 'LIST', table, change, file: row.file, row, values, owner }];
  });
}

function inLoadOrder(rows: readonly RowToWrite[]): RowToWrite[] {
  const rank = new Map(recordFiles.map(({ name }, index) => [name, index]));
  const order = ({ row }: RowToWrite) => rank.get(row.file) ?? 0;
  return [...rows].sort((one, other) => order(one) - order(other));
}

function namesActor({ values }: RecordRow): boolean {
  return Object.values(values).some((value) => value instanceof ActorReference);
}

/** Works of one step, table and set of columns are performed together, in the order in which the first of each comes. */
async function performAll(works: readonly Work[], perform: Perform): Promise<void> {
  const sets = new Map<string, Work[]>();
  for (const work of works) {
    const key = [work.step, work.table.name, ...Object.keys(work.values[0] ?? {})].join(' ');
    sets.set(key, [...(sets.get(key) ?? []), work]);
  }
  for (const set of sets.values()) await perform(set);
}
