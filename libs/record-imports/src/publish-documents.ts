import type { ClientBase } from 'pg';
import { error, isError, RecordReference, type RecordRow, type RowFinding } from '#minewatch/record-columns';
import { readStoredDocuments, type RecordDocument, type StoredDocument } from '#minewatch/record-documents';
import { recordFiles } from '#minewatch/record-descriptions';
import { checkReferences, checkStanding, findRegistered, type RegisteredRecord } from './check-references.js';
import {
  completeDocument,
  placeOf,
  readDocumentRows,
  type DocumentProblem,
  type ReadDocument,
} from './document-rows.js';
import { changedRows, planChange, type DocumentChange } from './plan-change.js';
import { storeChanges, type ChangedDocument } from './store-changes.js';

/** How a publication went. With an error among the problems nothing was written. */
export interface PublishedDocuments {
  readonly problems: readonly DocumentProblem[];
  readonly changed: readonly ChangedDocument[];
}

export interface PublishOptions {
  /** Do everything, then undo it. */
  readonly isCheck?: boolean;
}

/**
 * Publishes documents in the running transaction: records are added or changed, lists and rows that belong to a record are
 * taken as a whole. What did not change is not touched. Documents may name each other's records.
 *
 * @param client connection of the staff role or the owner, in a transaction
 */
export async function publishDocuments(
  client: ClientBase,
  documents: readonly RecordDocument[],
  { isCheck = false }: PublishOptions = {},
): Promise<PublishedDocuments> {
  const own = await findOwn(client, documents, { isLocked: !isCheck });
  const stored = await readStored(client, documents, own);
  const completed = documents.map((document) =>
    completeDocument(document, stored.get(keyOf(document))?.document ?? null),
  );
  const read = await readDocumentRows(client, completed);
  const changes = read.map((each) => planChange(each, stored.get(keyOf(each.document)) ?? null));
  const registered = await findRegistered(changes.flatMap(changedRows), client);
  const problems = [
    ...read.flatMap((each) => each.problems),
    ...checkDocuments(read, stored),
    ...changes.flatMap((change) => checkOwn(change, own)),
    ...(await checkRows(client, read, changes, registered)),
  ];
  if (problems.some(isError)) return { problems, changed: [] };
  const known = new Map([...own, ...registered]);
  const result = await storeChanges(client, changes, { registered: known, isCheck });
  return { problems: [...problems, ...result.problems], changed: result.changed };
}

function keyOf({ kind, slug }: Pick<RecordDocument, 'kind' | 'slug'>): string {
  return `${kind} ${slug}`;
}

/** The records that documents are about; two publications of one record wait for each other here, each sees what the other left. */
async function findOwn(
  client: ClientBase,
  documents: readonly RecordDocument[],
  { isLocked }: { isLocked: boolean },
): Promise<Map<string, RegisteredRecord>> {
  const { rows } = await client.query<RegisteredRecord>({
    name: isLocked ? 'records_locked' : 'records_looked_at',
    text: `select r.kind, r.slug, r.id, m.slug as merged_into, r.withdrawn_reason
      from record r join unnest($1::text[], $2::text[]) as given (kind, slug) using (kind, slug)
      left join record m on m.id = r.merged_into_id
      order by r.id ${isLocked ? 'for no key update of r' : ''}`,
    values: [documents.map(({ kind }) => kind), documents.map(({ slug }) => slug)],
  });
  return new Map(rows.map((record) => [keyOf(record), record]));
}

/** A record whose own row does not change must be open to change too. */
function checkOwn(
  { document, own, files }: DocumentChange,
  registered: ReadonlyMap<string, RegisteredRecord>,
): DocumentProblem[] {
  const { kind, slug } = document;
  const record = registered.get(keyOf(document));
  if (own !== null || files.length === 0 || !record) return [];
  const finding = checkStanding(record, new RecordReference(kind, slug, 'slug'), true);
  return finding ? [{ ...finding, kind, slug, file: null, row: null }] : [];
}

async function readStored(
  client: ClientBase,
  documents: readonly RecordDocument[],
  registered: ReadonlyMap<string, RegisteredRecord>,
): Promise<Map<string, StoredDocument>> {
  const stored = new Map<string, StoredDocument>();
  for (const kind of new Set(documents.map((document) => document.kind))) {
    const ids = documents.flatMap((document) =>
      document.kind === kind ? (registered.get(keyOf(document))?.id ?? []) : [],
    );
    for (const each of (await readStoredDocuments(client, kind, ids)).values())
      stored.set(keyOf(each.document), each);
  }
  return stored;
}

/** Each record once, and a new one with a row of its own. */
function checkDocuments(
  read: readonly ReadDocument[],
  stored: ReadonlyMap<string, StoredDocument>,
): DocumentProblem[] {
  const seen = new Set<string>();
  return read.flatMap(({ document, sections }) => {
    const { kind, slug } = document;
    const key = keyOf(document);
    const isTwice = seen.has(key);
    seen.add(key);
    const wrong = isTwice
      ? { en: 'the record stands twice', es: 'el registro está dos veces' }
      : { en: 'a new record without a row of its own', es: 'un registro nuevo sin fila propia' };
    const isRowless = !stored.has(key) && !sections.some(({ part }) => !part.isMany);
    return isTwice || isRowless ? [{ ...error({ wrong }), kind, slug, file: null, row: null }] : [];
  });
}

/** What rows say of each other and of the database: of rows that do not change only what concerns others. */
async function checkRows(
  client: ClientBase,
  read: readonly ReadDocument[],
  changes: readonly DocumentChange[],
  registered: ReadonlyMap<string, RegisteredRecord>,
): Promise<DocumentProblem[]> {
  const rows = changes.flatMap(changedRows);
  const findings = await checkReferences(rows, { registered }, client);
  for (const { name, fileRules = [] } of recordFiles) {
    if (fileRules.length === 0 || !changes.some(({ files }) => files.includes(name))) continue;
    const given = read.flatMap(({ document, sections }) =>
      sections.flatMap((section) => (section.part.file.name === name ? [{ document, section }] : [])),
    );
    const all = given.flatMap(({ section }) => section.rows);
    const replaced = new Set(given.map(({ document }) => keyOf(document)));
    for (const rule of fileRules) findings.push(...(await rule(all, client, replaced)));
  }
  return findings.map(placedIn(read));
}

function placedIn(read: readonly ReadDocument[]): (found: RowFinding) => DocumentProblem {
  const documents = new Map<RecordRow, RecordDocument>();
  for (const { document, sections } of read)
    for (const { rows } of sections) for (const row of rows) documents.set(row, document);
  return ({ row, finding }) => placeOf(documents.get(row) as RecordDocument, row, finding);
}
