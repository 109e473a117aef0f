import type { ClientBase } from 'pg';
import {
  checkKeys,
  type ReadFile,
  readRows,
  type RecordFolder,
  type WrittenFile,
} from '#minewatch/record-files';
import { checkReferences, findRegistered } from './check-references.js';
import type { Progress } from './chunk-loader.js';
import {
  isError,
  type KnownPlace,
  KnownPlaces,
  type Problem,
  type RecordFile,
  type RowFinding,
} from '#minewatch/record-columns';
import { loadRecords } from './load-records.js';
import type { FileSummary } from './tally.js';
import { writeRevisions, type RevisionNote } from './write-revisions.js';

/** From so many rows on, deriving takes long enough to be announced. */
const MANY_ROWS = 10_000;
const deriving = {
  en: 'deriving what follows from the records …',
  es: 'derivando lo que se sigue de los registros …',
};

/** One import at a time: two would each find the other's rows missing. */
const IMPORT_LOCK = 20120903;

export interface ImportOptions {
  /** Do everything, then undo it. */
  readonly isCheck?: boolean;
  readonly progress?: Progress;
  /** Why records change; absent: the files are simply new. */
  readonly note?: RevisionNote | null;
}

/** How an import went. With an error among the problems nothing was loaded. */
export interface ImportReport {
  readonly problems: readonly Problem[];
  readonly summaries: readonly FileSummary[];
  readonly isCheck: boolean;
}

/**
 * Checks all files, then loads them, in one transaction. Rows are found again by their natural key: those that are the
 * same stay untouched, those that differ are changed, and rows of the database that no file names are kept. Every record
 * that changes keeps its new state as a revision.
 *
 * @param client connection of the owner of the tables, not in a transaction
 * @param descriptions every kind of file, in the order in which they can be loaded
 */
export async function importRecords(
  client: ClientBase,
  folder: RecordFolder,
  descriptions: readonly RecordFile[],
  { isCheck = false, progress = () => undefined, note = null }: ImportOptions = {},
): Promise<ImportReport> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
    // What follows from the records is derived once, at the end.
    await client.query(`set local minewatch.defer_derived = 'on'`);
    const files = await readFiles(client, folder, descriptions);
    const problems = [...folder.problems, ...(await checkFiles(client, files))];
    const loaded = problems.some(isError)
      ? { summaries: [], problems: [] }
      : await loadRecords(client, files, copyHostsOf(files), progress);
    const report = { problems: [...problems, ...loaded.problems], summaries: loaded.summaries, isCheck };
    const isRefused = report.problems.some(isError);
    if (!isRefused) {
      if (files.some(({ rows }) => rows.length > MANY_ROWS)) progress(deriving);
      await client.query('select published.refresh_derived()');
      await writeRevisions(client, note);
    }
    await client.query(isCheck || isRefused ? 'rollback' : 'commit');
    return report;
  } catch (failure) {
    await client.query('rollback');
    throw failure;
  }
}

async function readFiles(
  client: ClientBase,
  folder: RecordFolder,
  descriptions: readonly RecordFile[],
): Promise<ReadFile[]> {
  const described = descriptions.flatMap((description) => {
    const written = folder.files.find(({ name }) => name === description.name);
    return written ? [{ description, written }] : [];
  });
  const { rows: stored } = await client.query<KnownPlace>('select ubigeo, name, slug from place');
  const given = described.filter(({ description }) => description.kind === 'PLACE').flatMap(placesOf);
  const slugs = new Map(stored.map(({ ubigeo, slug }) => [ubigeo, slug]));
  const named = given.map((place) => ({ ...place, slug: slugs.get(place.ubigeo) ?? place.slug }));
  const places = new KnownPlaces([...stored, ...named]);
  return described.map(({ description, written }) => readRows(description, written, places));
}

function placesOf({ written }: { written: WrittenFile }): KnownPlace[] {
  return written.rows.map(({ cells }) => ({
    ubigeo: cells['ubigeo'] ?? '',
    name: cells['name'] ?? '',
    slug: cells['slug'] || null,
  }));
}

/** Everything wrong in the files, in their order and by line. */
async function checkFiles(client: ClientBase, files: readonly ReadFile[]): Promise<Problem[]> {
  const broken = files.filter(({ isWhole }) => !isWhole).map(({ description }) => description.kind);
  const rows = files.flatMap((file) => file.rows);
  const registered = await findRegistered(rows, client);
  const found = [
    ...files.flatMap((file) => [...file.problems, ...checkKeys(file)]),
    ...(await checkReferences(rows, { registered, brokenKinds: new Set(broken) }, client)).map(atItsLine),
  ];
  for (const { description, rows } of files) {
    for (const rule of description.fileRules ?? []) {
      const findings = await rule(rows, client, new Set());
      found.push(...findings.map(atItsLine));
    }
  }
  const rank = new Map(files.map(({ description }, index) => [description.name, index]));
  const order = ({ file, line }: Problem) => (rank.get(file) ?? -1) * 1e9 + (line ?? 0);
  return found.sort((one, other) => order(one) - order(other));
}

function atItsLine({ row: { file, line }, finding }: RowFinding): Problem {
  return { ...finding, file, line };
}

function copyHostsOf(files: readonly ReadFile[]): ReadonlySet<string> {
  const lists = files.filter(({ description }) => description.listsCopyHosts);
  return new Set(lists.flatMap(({ rows }) => rows.map(({ cells }) => cells['host'] ?? '')));
}
