import type { PoolClient } from 'pg';
import type { StaffDatabase } from '#minewatch/auth';
import { readAsPublic } from '#minewatch/database';
import {
  insisting,
  listDrafts,
  publishTentatively,
  tryOut,
  type DraftState,
  type StoredDraft,
} from '#minewatch/drafts';
import { isError, type RecordKind } from '#minewatch/record-columns';
import type { PlacedFinding } from '#minewatch/record-forms';
import { recordsThatShow, type ShownRecord } from './records-that-show.js';

const OPEN: DraftState[] = ['DRAFT', 'IN_REVIEW', 'APPROVED'];

/** How a draft is looked at. */
export interface Sight<Seen> {
  /** Whether records of a kind have a page. */
  readonly hasPage: (kind: RecordKind) => boolean;
  /** Looks at the page's record, on a connection that sees what the public would, and does not outlive this. */
  readonly look: (client: PoolClient, record: ShownRecord) => Promise<Seen>;
  readonly statementTimeoutMs: number;
}

/** What became of a preview: what was seen; or why there is nothing to see. */
export type Preview<Seen> =
  | { readonly outcome: 'SEEN'; readonly seen: Seen }
  | { readonly outcome: 'FAULTY'; readonly findings: readonly PlacedFinding[] }
  | { readonly outcome: 'NOT_THERE' | 'ENDED' | 'WITHOUT_PAGE'; readonly draft: ShownRecord | null };

/** Shows what would be public if a draft were published now, together with those it was logged with. Nothing of it stays. */
export async function previewDraft<Seen>(
  database: StaffDatabase,
  draftId: number,
  sight: Sight<Seen>,
): Promise<Preview<Seen>> {
  const [draft] = await listDrafts(database, { ids: [draftId] });
  if (!draft) return { outcome: 'NOT_THERE', draft: null };
  if (!OPEN.includes(draft.state)) return { outcome: 'ENDED', draft };
  return insisting(() => tryOut(database, (client) => publishAndLook(client, draft, sight)));
}

async function publishAndLook<Seen>(
  client: PoolClient,
  draft: StoredDraft,
  { hasPage, look, statementTimeoutMs }: Sight<Seen>,
): Promise<Preview<Seen>> {
  const bundle = await listDrafts(client, { bundleId: draft.bundleId, states: OPEN });
  const subject = { kind: draft.kind, slug: draft.mergeInto ?? draft.slug };
  // A record that is withdrawn belongs nowhere any more.
  const before = await recordsThatShow(client, subject);
  const findings = await publishTentatively(client, bundle);
  if (findings.some(isError)) return { outcome: 'FAULTY', findings: findings.filter(isError) };
  const shown = [...(await recordsThatShow(client, subject)), ...before].find(({ kind }) => hasPage(kind));
  if (!shown) return { outcome: 'WITHOUT_PAGE', draft: subject };
  await readAsPublic(client, statementTimeoutMs);
  return { outcome: 'SEEN', seen: await look(client, shown) };
}
