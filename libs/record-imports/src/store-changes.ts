import type { ClientBase } from 'pg';
import { error, type Finding, RecordReference } from '#minewatch/record-columns';
import { readDocuments, type RecordDocument } from '#minewatch/record-documents';
import { ownRecords, type RegisteredRecord } from './check-references.js';
import { describeRefusal, isRefusal, type Refusal } from './chunk-loader.js';
import { placeOf, type DocumentProblem } from './document-rows.js';
import { loadSources } from './load-sources.js';
import { changedRows, type DocumentChange } from './plan-change.js';
import { type NamedIds } from './resolve-values.js';
import { performWorks, writeChanges, type Work } from './write-changes.js';

/** Rows refused by the database that are reported; the rest would only repeat. */
const MOST_REFUSALS = 20;

/** A record that a publication changed: what was published before, and what is now. */
export interface ChangedDocument {
  readonly recordId: number;
  readonly kind: RecordDocument['kind'];
  readonly slug: string;
  readonly before: RecordDocument | null;
  readonly after: RecordDocument;
}

interface StoreResult {
  readonly problems: readonly DocumentProblem[];
  readonly changed: readonly ChangedDocument[];
}

/** Writes changes that passed all checks; where the database refuses one of them, none is written and each refusal told. */
export async function storeChanges(
  client: ClientBase,
  changes: readonly DocumentChange[],
  { registered, isCheck }: { registered: ReadonlyMap<string, RegisteredRecord>; isCheck: boolean },
): Promise<StoreResult> {
  const real = changes.filter(({ files }) => files.length > 0);
  if (real.length === 0) return { problems: [], changed: [] };
  await client.query('savepoint publish');
  // What follows from the records is not derived for what is undone.
  if (isCheck) await client.query(`set local minewatch.defer_derived = 'on'`);
  const result = await attempt(client, real, registered);
  const isUndone = isCheck || result.problems.length > 0;
  await client.query(isUndone ? 'rollback to savepoint publish' : 'release savepoint publish');
  return result;
}

async function attempt(
  client: ClientBase,
  changes: readonly DocumentChange[],
  registered: ReadonlyMap<string, RegisteredRecord>,
): Promise<StoreResult> {
  try {
    const ids = await identify(client, changes, registered);
    const findings = await writeChanges(client, changes, ids, (works) => performWorks(client, works));
    const problems = findings.map(({ row, finding }) => placeOf(documentOf(changes, row), row, finding));
    return { problems, changed: problems.length > 0 ? [] : await readChanged(client, changes, ids) };
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    await client.query('rollback to savepoint publish');
    return { problems: await findRefusals(client, changes, registered), changed: [] };
  }
}

/** A record that somebody else added in the same instant, or a source that cannot be stored, is refused before any row. */
async function findRefusals(
  client: ClientBase,
  changes: readonly DocumentChange[],
  registered: ReadonlyMap<string, RegisteredRecord>,
): Promise<DocumentProblem[]> {
  try {
    return await findRefusedRows(client, changes, await identify(client, changes, registered));
  } catch (refusal) {
    const { document } = changes.find(({ stored }) => stored === null) ?? changes[0] ?? {};
    if (!isRefusal(refusal) || !document) throw refusal;
    const { kind, slug } = document;
    return [{ ...describeRefusal(refusal), kind, slug, file: null, row: null }];
  }
}

/** Writes each row by itself, to tell which of them are refused. */
async function findRefusedRows(
  client: ClientBase,
  changes: readonly DocumentChange[],
  ids: NamedIds,
): Promise<DocumentProblem[]> {
  const problems: DocumentProblem[] = [];
  const findings = await writeChanges(client, changes, ids, async (works) => {
    for (const work of works) {
      if (problems.length >= MOST_REFUSALS) return;
      await client.query('savepoint work');
      try {
        await performWorks(client, [work]);
      } catch (refusal) {
        if (!isRefusal(refusal)) throw refusal;
        await client.query('rollback to savepoint work');
        problems.push(problemOf(work, refusal));
      }
      await client.query('release savepoint work');
    }
  });
  return problems.length > 0
    ? problems
    : findings.map(({ row, finding }) => placeOf(documentOf(changes, row), row, finding));
}

function problemOf({ change: { document }, file, row, step }: Work, refusal: Refusal): DocumentProblem {
  const { kind, slug } = document;
  const isRestedOn = step === 'REMOVE' && refusal.code === '23503';
  const finding: Finding = isRestedOn ? error({ wrong: othersRestOnIt }) : describeRefusal(refusal);
  if (row) return placeOf(document, row, finding);
  return { ...finding, kind, slug, file, row: null };
}

const othersRestOnIt = {
  en: 'a row that is taken away is still named elsewhere, such as an actor by an agreement',
  es: 'una fila que se quita todavía se nombra en otra parte, como un actor en un acuerdo',
};

async function identify(
  client: ClientBase,
  changes: readonly DocumentChange[],
  registered: ReadonlyMap<string, RegisteredRecord>,
): Promise<NamedIds> {
  const rows = changes.flatMap(changedRows);
  const own = changes.map(({ document: { kind, slug } }) => new RecordReference(kind, slug, 'slug'));
  const given = new Map([...own, ...rows.flatMap(ownRecords)].map((reference) => [reference.key, reference]));
  const missing = [...given.values()].filter(({ key }) => !registered.has(key));
  const records = new Map([...registered].map(([key, { id }]) => [key, id]));
  if (missing.length > 0) {
    const { rows: added } = await client.query<{ kind: string; slug: string; id: number }>({
      name: 'records_added',
      text: `insert into record (kind, slug) select kind, slug from unnest($1::text[], $2::text[]) as given (kind, slug)
        returning kind, slug, id`,
      values: [missing.map(({ kind }) => kind), missing.map(({ slug }) => slug)],
    });
    for (const { kind, slug, id } of added) records.set(`${kind} ${slug}`, id);
  }
  const cites = rows.some(({ sources }) => sources.some(({ isCited }) => isCited));
  const retyping = new Set(changes.flatMap(({ own, retypesSources }) => (retypesSources ? [own] : [])));
  const sources = cites
    ? (await loadSources(client, rows, new Set(), (row) => retyping.has(row))).ids
    : new Map<string, number>();
  return { records, sources, actors: new Map() };
}

async function readChanged(
  client: ClientBase,
  changes: readonly DocumentChange[],
  { records }: NamedIds,
): Promise<ChangedDocument[]> {
  const changed: ChangedDocument[] = [];
  for (const kind of new Set(changes.map(({ document }) => document.kind))) {
    const ofKind = changes.filter(({ document }) => document.kind === kind);
    const ids = ofKind.map(({ document }) => records.get(`${kind} ${document.slug}`) ?? 0);
    const now = await readDocuments(client, kind, ids);
    ofKind.forEach(({ document: { slug }, stored }, index) => {
      const recordId = ids[index] ?? 0;
      const after = now.get(recordId);
      const before = stored?.document ?? null;
      if (after && JSON.stringify(before) !== JSON.stringify(after))
        changed.push({ recordId, kind, slug, before, after });
    });
  }
  return changed;
}

function documentOf(changes: readonly DocumentChange[], row: unknown): RecordDocument {
  const change = changes.find((each) => changedRows(each).some((changed) => changed === row));
  if (!change) throw new Error('A row of no document');
  return change.document;
}
