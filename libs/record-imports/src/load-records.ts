import type { ClientBase } from 'pg';
import { ChunkLoader, type LoadedItem, type LoadedList, type Progress } from './chunk-loader.js';
import { identifyRecords } from './identify-records.js';
import { loadSources, type LoadedSources } from './load-sources.js';
import type { Problem, RecordRow, TargetTable } from '#minewatch/record-columns';
import type { ReadFile } from '#minewatch/record-files';
import { resolveActors } from './resolve-actors.js';
import { idOf, resolveValues, type NamedIds } from './resolve-values.js';
import { Tally, type FileSummary } from './tally.js';

/** How a load went; with problems the database refused rows, and the transaction must be rolled back. */
export interface LoadResult {
  readonly summaries: readonly FileSummary[];
  readonly problems: readonly Problem[];
}

/** Loads checked files in the running transaction: codes, then sources, then records, then what belongs to them. */
export async function loadRecords(
  client: ClientBase,
  files: readonly ReadFile[],
  copyHosts: ReadonlySet<string>,
  progress: Progress,
): Promise<LoadResult> {
  const loader = new ChunkLoader(client, progress);
  const tally = new Tally();
  const loaded = files.filter(({ description }) => description.table);
  const [vocabularies, others] = [loaded.filter(isVocabulary), loaded.filter((file) => !isVocabulary(file))];
  await loadRows(loader, tally, vocabularies, nothingNamed);
  const rows = others.flatMap((file) => file.rows);
  const recordIds = await identifyRecords(client, rows);
  const sources = await loadSources(
    client,
    files.flatMap((file) => file.rows),
    copyHosts,
  );
  const ids: NamedIds = { records: recordIds, sources: sources.ids, actors: new Map() };
  await loader.load(impliedItems(rows, ids), () => undefined);
  await loadRows(loader, tally, others, ids, client);
  if (loader.problems.length === 0) await loadLists(loader, tally, others, ids);
  return {
    summaries: [...loaded.map((file) => tally.summarise(file)), ofSources(sources)],
    problems: loader.problems,
  };
}

const nothingNamed: NamedIds = { records: new Map(), sources: new Map(), actors: new Map() };

function isVocabulary({ description }: ReadFile): boolean {
  return description.isVocabulary === true;
}

async function loadRows(
  loader: ChunkLoader,
  tally: Tally,
  files: readonly ReadFile[],
  ids: NamedIds,
  client?: ClientBase,
): Promise<void> {
  for (const file of files) {
    const { table } = file.description;
    if (!table) continue;
    const actors = client && (await resolveActors(client, file.rows, ids.records));
    for (const { row, finding } of actors?.findings ?? [])
      loader.problems.push({ ...finding, file: row.file, line: row.line });
    const named = { ...ids, actors: actors?.ids ?? ids.actors };
    const items = inLoadOrder(file).map((row) => ({ row, table, values: resolveValues(row.values, named) }));
    await loader.load(items, (touched) => tally.add(file, touched));
    // What rests on refused rows would be refused too, and only blur the report.
    if (loader.problems.length > 0) return;
  }
}

async function loadLists(
  loader: ChunkLoader,
  tally: Tally,
  files: readonly ReadFile[],
  ids: NamedIds,
): Promise<void> {
  const fileOf = new Map<number, ReadFile>();
  for (const file of files) {
    for (const { reference } of file.rows) if (reference) fileOf.set(idOf(reference, ids.records), file);
  }
  const lists = listsByTable(
    files.flatMap((file) => file.rows),
    ids,
  );
  await loader.loadLists(lists, ({ owner }) => {
    const file = fileOf.get(owner ?? 0);
    if (file) tally.add(file, { owner, isNew: false });
  });
}

function inLoadOrder({ rows, description: { loadedInOrderOf: column } }: ReadFile): readonly RecordRow[] {
  if (column === undefined) return rows;
  const [cell, order] = [({ cells }: RecordRow) => cells[column] ?? '', new Intl.Collator('en')];
  return [...rows].sort((one, other) => order.compare(cell(one), cell(other)));
}

function impliedItems(rows: readonly RecordRow[], ids: NamedIds): LoadedItem[] {
  const items = rows.flatMap((row) =>
    row.implied.map(({ reference, table, values }): [string, LoadedItem] => [
      reference.key,
      { row, table, values: resolveValues({ ...values, id: reference, slug: reference.slug }, ids) },
    ]),
  );
  return [...new Map(items).values()];
}

/** The lists of all rows by their table, each entry with the id of the record whose list it is in. */
function listsByTable(rows: readonly RecordRow[], ids: NamedIds): Map<TargetTable, LoadedList[]> {
  const byTable = new Map<TargetTable, LoadedList[]>();
  for (const row of rows) {
    for (const { table, items } of row.lists) {
      const { listOf } = table;
      if (!row.reference || listOf === undefined) continue;
      const owner = idOf(row.reference, ids.records);
      const list = {
        row,
        owner,
        values: items.map((item) => ({ [listOf]: owner, ...resolveValues(item, ids) })),
      };
      const lists = byTable.get(table);
      if (lists) lists.push(list);
      else byTable.set(table, [list]);
    }
  }
  return byTable;
}

function ofSources({ added, changed, ids }: LoadedSources): FileSummary {
  const title = { en: 'sources', es: 'fuentes' };
  return { title, file: null, added, changed, unchanged: ids.size - added - changed };
}
