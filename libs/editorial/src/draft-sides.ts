import type { ClientBase } from 'pg';
import { readDocuments, type RecordDocument } from '#minewatch/record-documents';
import { readRevision } from '#minewatch/staff-records';
import type { StoredDraft } from '#minewatch/drafts';

/** The record as the draft began from it; null for a new one. */
export async function readBase(client: ClientBase, draft: StoredDraft): Promise<RecordDocument | null> {
  const { recordId, baseRevision, newestRevision } = draft;
  if (recordId === null) return null;
  const revised = await readRevision(client, recordId, baseRevision);
  // What was loaded before there were revisions has none until it first changes.
  return revised ?? (newestRevision === baseRevision ? readNewest(client, draft) : null);
}

/** The record as it is published by now; null where nothing is. */
export async function readNewest(
  client: ClientBase,
  { recordId, kind }: StoredDraft,
): Promise<RecordDocument | null> {
  if (recordId === null) return null;
  return (await readDocuments(client, kind, [recordId])).get(recordId) ?? null;
}
