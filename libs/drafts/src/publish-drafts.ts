import type { ClientBase } from 'pg';
import { isError } from '#minewatch/record-columns';
import type { PlacedFinding } from '#minewatch/record-forms';
import { applyDrafts, type AppliedChange } from './apply-drafts.js';
import { listDrafts, type StoredDraft } from './drafts.queries.js';

/** Why drafts were not published, or nothing. */
export interface Publication {
  readonly findings: readonly PlacedFinding[];
  /** Drafts whose record was changed by others since they began. */
  readonly outdated: readonly StoredDraft[];
}

/**
 * Publishes approved drafts in the caller's transaction, which must be undone unless all went well. Whoever publishes
 * the same records waits.
 */
export async function publishDrafts(
  client: ClientBase,
  approved: readonly StoredDraft[],
): Promise<Publication> {
  await client.query(
    `select pg_advisory_xact_lock(20120902, hashtext(name)) from (select unnest($1::text[]) as name order by 1) named`,
    [
      approved.flatMap(({ kind, slug, mergeInto }) => [
        `${kind} ${slug}`,
        ...(mergeInto ? [`${kind} ${mergeInto}`] : []),
      ]),
    ],
  );
  const drafts = await listDrafts(client, { ids: approved.map(({ id }) => id) });
  const outdated = drafts.filter(isOutdated);
  if (outdated.length > 0) return { findings: [], outdated };
  const { findings, changes } = await applyDrafts(client, drafts);
  if (findings.some(isError)) return { findings, outdated };
  await client.query(
    `update draft d set state = 'PUBLISHED', record_id = r.id from record r
     where d.id = any ($1) and r.kind = d.record_kind and r.slug = d.slug`,
    [drafts.map(({ id }) => id)],
  );
  await writeRevisions(client, changes);
  return { findings, outdated };
}

/**
 * Does what publishing drafts would do, however they stand and whoever else is at it; without a reason there is no revision.
 * The transaction must be undone.
 */
export async function publishTentatively(
  client: ClientBase,
  drafts: readonly StoredDraft[],
): Promise<readonly PlacedFinding[]> {
  const { findings, changes } = await applyDrafts(client, drafts);
  if (findings.some(isError)) return findings;
  const explained = new Set(drafts.flatMap(({ id, reason }) => (reason === null ? [] : [id])));
  await writeRevisions(
    client,
    changes.filter(({ draftId }) => explained.has(draftId)),
  );
  // What follows from the records is derived now, and what is withheld leaves the past, as when a publication ends.
  await client.query('select refresh_derived()');
  await client.query('set constraints published.redact_at_commit immediate');
  return findings;
}

/** Whether the record changed since the draft began. */
export function isOutdated({ baseRevision, newestRevision }: StoredDraft): boolean {
  return newestRevision > baseRevision;
}

async function writeRevisions(client: ClientBase, changes: readonly AppliedChange[]): Promise<void> {
  await client.query(
    `with given as (
       select * from json_to_recordset($1) as g ("recordId" bigint, "draftId" bigint, content jsonb)
     ),
     revised as (
       insert into revision (record_id, number, reason, sentence_en, sentence_es, content, is_self_approved)
       select g."recordId", 1 + coalesce((select max(number) from revision v where v.record_id = g."recordId"), 0),
         d.reason, d.sentence_en, d.sentence_es, g.content, d.is_self_approved
       from given g join draft d on d.id = g."draftId"
       returning id, record_id
     )
     insert into revision_author (revision_id, draft_id, author_id, reviewer_id)
     select revised.id, d.id, d.author_id, d.reviewer_id
     from revised join given g on g."recordId" = revised.record_id join draft d on d.id = g."draftId"`,
    [JSON.stringify(changes)],
  );
}
