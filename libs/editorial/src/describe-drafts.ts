import type { Language } from '#minewatch/shared';
import { problemIn } from '#minewatch/record-forms';
import type { PoolClient } from 'pg';
import type { StaffDatabase } from '#minewatch/auth';
import {
  combineDocuments,
  findProblems,
  listDrafts,
  type StoredDraft,
  type ThreeSides,
} from '#minewatch/drafts';
import type { RecordProblem } from '#minewatch/record-forms';
import { DraftConflict, MovedDrafts } from './draft-answers.js';
import type { Moved } from './draft-moves.service.js';
import { readBase, readNewest } from './draft-sides.js';
import { draftOf } from './draft.js';

/** How the staff API tells what became of drafts. */

/** What is wrong with one draft, looked at with those that were logged together with it. */
export async function problemsOf(
  database: StaffDatabase,
  draft: StoredDraft,
  language: Language,
): Promise<RecordProblem[]> {
  const bundle = await listDrafts(database, {
    bundleId: draft.bundleId,
    states: ['DRAFT', 'IN_REVIEW', 'APPROVED'],
  });
  const findings = await findProblems(database, bundle);
  const ofDraft = findings.filter(({ kind, slug }) => kind === draft.kind && slug === draft.slug);
  return ofDraft.map((finding) => problemIn(language, finding));
}

/** A record that others changed since a draft of it began, field by field; null where none did. */
export async function conflictOf(client: PoolClient, draft: StoredDraft): Promise<DraftConflict | null> {
  if (draft.newestRevision <= draft.baseRevision || draft.state === 'PUBLISHED') return null;
  const newest = await readNewest(client, draft);
  const nothing = { kind: draft.kind, slug: draft.slug, sections: [] };
  const { fields } = combineDocuments(await readBase(client, draft), newest ?? nothing, draft.content);
  return conflictIn(draft, fields);
}

export function conflictIn(draft: StoredDraft, fields: readonly ThreeSides[]): DraftConflict {
  const { id, kind, slug, version, baseRevision, newestRevision } = draft;
  return { draftId: id, kind, slug, version, baseRevision, newestRevision, fields: [...fields] };
}

export async function describeMove(
  database: StaffDatabase,
  moved: Moved,
  language: Language,
): Promise<MovedDrafts> {
  const conflicts = moved.outdated.length > 0 ? await conflictsOf(database, moved.outdated) : [];
  return {
    isDone: moved.isDone,
    drafts: moved.drafts.map((draft) => draftOf(draft, language)),
    problems: moved.findings.map((finding) => problemIn(language, finding)),
    conflicts,
  };
}

function conflictsOf(database: StaffDatabase, outdated: readonly StoredDraft[]): Promise<DraftConflict[]> {
  return database.transaction(async (client) => {
    const found: (DraftConflict | null)[] = [];
    for (const draft of outdated) found.push(await conflictOf(client, draft));
    return found.filter((conflict) => conflict !== null);
  });
}
