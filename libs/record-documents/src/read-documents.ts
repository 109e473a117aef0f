import type { ClientBase } from 'pg';
import type { RecordKind } from '#minewatch/record-columns';
import { columnsOf, partsOf, type DocumentPart } from './document-parts.js';
import { documentStatement } from './document-statement.js';
import type { DocumentSection, RecordDocument } from './record-document.js';

/** Documents read at once: enough that the way to the database does not count. */
const BATCH = 500;

/** A document as stored: with the numbers of the rows that belong to it. */
export interface StoredDocument {
  readonly document: RecordDocument;
  /** Numbers of the rows of each section, in their order; none for the row that the record is. */
  readonly rowIds: ReadonlyMap<string, readonly number[]>;
}

type Cells = readonly (string | null)[];

/** What the statement gives: the cells of the own row, then of each further part the rows with their numbers. */
interface ReadRow {
  id: number;
  slug: string;
  parts: [own: Cells, ...belonging: ([id: number, cells: Cells][] | null)[]];
}

/** Records as documents, by their numbers; those that are not there are left out. */
export async function readDocuments(
  client: ClientBase,
  kind: RecordKind,
  recordIds: readonly number[],
): Promise<Map<number, RecordDocument>> {
  const stored = await readStoredDocuments(client, kind, recordIds);
  return new Map([...stored].map(([id, { document }]) => [id, document]));
}

/** The same with the numbers of all rows, for who writes them. */
export async function readStoredDocuments(
  client: ClientBase,
  kind: RecordKind,
  recordIds: readonly number[],
): Promise<Map<number, StoredDocument>> {
  if (recordIds.length === 0) return new Map();
  const { rows } = await client.query<ReadRow>({ ...documentStatement(kind), values: [recordIds] });
  return new Map(rows.map((row) => [row.id, documentOf(kind, row)]));
}

/** All public records of a kind in the order of their slugs, neither the merged nor the withdrawn. */
export async function* readAllDocuments(
  client: ClientBase,
  kind: RecordKind,
): AsyncGenerator<RecordDocument, void, undefined> {
  const { rows } = await client.query<{ id: number }>(
    `select r.id from record r join ${partsOf(kind)[0].file.table?.name} t on t.id = r.id
     where r.merged_into_id is null and r.withdrawn_reason is null
     order by r.slug collate "C"`,
  );
  for (let start = 0; start < rows.length; start += BATCH) {
    const ids = rows.slice(start, start + BATCH).map(({ id }) => id);
    yield* (await readDocuments(client, kind, ids)).values();
  }
}

function documentOf(kind: RecordKind, { slug, parts: [own, ...belonging] }: ReadRow): StoredDocument {
  const [ownPart, ...others] = partsOf(kind);
  const rowIds = new Map<string, number[]>();
  const sections: DocumentSection[] = [{ file: ownPart.file.name, rows: [cellsOf(ownPart, own)] }];
  others.forEach((part, index) => {
    const rows = belonging[index] ?? [];
    rowIds.set(
      part.file.name,
      rows.map(([id]) => id),
    );
    sections.push({ file: part.file.name, rows: rows.map(([, cells]) => cellsOf(part, cells)) });
  });
  return { document: { kind, slug, sections }, rowIds };
}

function cellsOf(part: DocumentPart, cells: Cells): Record<string, string> {
  return Object.fromEntries(columnsOf(part).map(([name], index) => [name, cells[index] ?? '']));
}
