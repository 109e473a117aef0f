import type { ClientBase } from 'pg';
import { Refusal } from '#minewatch/auth';
import type { RecordKind } from '#minewatch/record-columns';
import { readDocuments, type RecordDocument } from '#minewatch/record-documents';
import {
  gatherRecords,
  mergeRecord,
  readSpreadsheet,
  SpreadsheetRefused,
  type MergedRecord,
  type SheetRecord,
} from '#minewatch/spreadsheets';
import type { SheetFinding } from './sheet-problem.js';

/** A record as a spreadsheet would have it, beside what it is today. */
export interface SheetChange extends MergedRecord {
  /** Null for a new record. */
  readonly today: RecordDocument | null;
}

/** What a spreadsheet says, and what of it could not be read. */
export interface ReadSheets {
  readonly records: readonly SheetRecord[];
  readonly findings: readonly SheetFinding[];
}

/** Each record is a draft, and drafts are looked at by people. */
const MOST_RECORDS = 500;
const BASE_64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

/** @throws {Refusal} BAD_INPUT for a file that is not read at all */
export function readSheets(fileName: string, contentBase64: string): ReadSheets {
  if (!BASE_64.test(contentBase64))
    throw refusal({ en: 'The content is not in base 64.', es: 'El contenido no está en base 64.' });
  try {
    const files = readSpreadsheet(fileName, Buffer.from(contentBase64, 'base64'));
    const { records, problems } = gatherRecords(files);
    if (records.length > MOST_RECORDS)
      throw refusal({
        en: `The spreadsheet names ${records.length} records; at most ${MOST_RECORDS} at once.`,
        es: `La hoja nombra ${records.length} registros; como máximo ${MOST_RECORDS} a la vez.`,
      });
    const found = [...files.flatMap((file) => file.problems), ...problems];
    return { records, findings: found.map((problem) => ({ ...problem, kind: null, slug: '' })) };
  } catch (failure) {
    if (failure instanceof SpreadsheetRefused) throw refusal(failure.wording);
    throw failure;
  }
}

const refusal = (wording: SpreadsheetRefused['wording']) => new Refusal('BAD_INPUT', wording);

/** What each record is today, and what it would be. */
export async function compareWithToday(
  client: ClientBase,
  records: readonly SheetRecord[],
): Promise<SheetChange[]> {
  const today = new Map<string, RecordDocument>();
  for (const kind of new Set(records.map((record) => record.kind))) {
    const slugs = records.filter((record) => record.kind === kind).map(({ slug }) => slug);
    for (const document of await readToday(client, kind, slugs))
      today.set(`${kind} ${document.slug}`, document);
  }
  return records.map((record) => {
    const now = today.get(`${record.kind} ${record.slug}`) ?? null;
    return { ...mergeRecord(record, now), today: now };
  });
}

async function readToday(
  client: ClientBase,
  kind: RecordKind,
  slugs: readonly string[],
): Promise<Iterable<RecordDocument>> {
  const { rows } = await client.query<{ id: number }>(
    'select id from record where kind = $1 and slug = any ($2)',
    [kind, slugs],
  );
  return (
    await readDocuments(
      client,
      kind,
      rows.map(({ id }) => id),
    )
  ).values();
}
