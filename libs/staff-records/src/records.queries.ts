import type { Querying } from '#minewatch/auth';
import type { RecordKind } from '#minewatch/record-columns';
import type { RecordDocument } from '#minewatch/record-documents';
import { nameOf } from './staff-name.js';
import type { StaffRevision } from './staff-revision.js';

/** A record as it stands, whatever became of it. */
export interface StandingRecord {
  readonly id: number;
  readonly kind: RecordKind;
  readonly slug: string;
  readonly titleEn: string | null;
  readonly titleEs: string | null;
  /** Number of its newest revision; 0 where it has none. */
  readonly revisionNumber: number;
  readonly mergedInto: string | null;
  readonly withdrawnReason: string | null;
}

/** A record by its address; null where no record ever had it. */
export async function findRecord(
  database: Querying,
  kind: RecordKind,
  slug: string,
): Promise<StandingRecord | null> {
  const { rows } = await database.query<StandingRecord & Record<string, unknown>>(
    `select r.id, r.kind, r.slug, s.title_en as "titleEn", s.title_es as "titleEs", m.slug as "mergedInto",
       r.withdrawn_reason as "withdrawnReason",
       coalesce((select max(number) from revision v where v.record_id = r.id), 0) as "revisionNumber"
     from record r left join record m on m.id = r.merged_into_id left join search_document s on s.record_id = r.id
     where r.kind = $1 and r.slug = $2`,
    [kind, slug],
  );
  return rows[0] ?? null;
}

/** All revisions of a record, the newest first. */
export async function listRevisions(database: Querying, recordId: number): Promise<StaffRevision[]> {
  const { rows } = await database.query<StaffRevision & Record<string, unknown>>(
    `select v.number, v.published_at as "publishedAt", v.reason, v.sentence_en as "sentenceEn",
       v.sentence_es as "sentenceEs", v.is_self_approved as "isSelfApproved", ${nameOf('a.reviewer_id')} as reviewer,
       coalesce((select json_agg(${nameOf('w.staff_id')} order by w.staff_id <> a.author_id, w.staff_id)
         from draft_author w where w.draft_id = a.draft_id), '[]') as authors
     from revision v left join revision_author a on a.revision_id = v.id
     where v.record_id = $1 order by v.number desc`,
    [recordId],
  );
  return rows;
}

/** A record as one of its revisions has it; null where there is no such revision. */
export async function readRevision(
  database: Querying,
  recordId: number,
  number: number,
): Promise<RecordDocument | null> {
  const { rows } = await database.query<{ content: RecordDocument }>(
    'select content from revision where record_id = $1 and number = $2',
    [recordId, number],
  );
  return rows[0]?.content ?? null;
}
