import type { ClientBase } from 'pg';
import type { Querying } from '#minewatch/auth';
import type { RecordKind } from '#minewatch/record-columns';
import type { RecordDocument } from '#minewatch/record-documents';
import { nameOf, type RevisionReason, type StaffName } from '#minewatch/staff-records';
import type { DraftAction } from './draft-codes.js';
import type { DraftState } from './moves.js';

/** A draft as it is stored. */
export interface StoredDraft {
  readonly id: number;
  readonly kind: RecordKind;
  readonly slug: string;
  readonly action: DraftAction;
  readonly state: DraftState;
  readonly version: number;
  readonly bundleId: number;
  readonly recordId: number | null;
  /** Record that takes this one in, where it is a merge. */
  readonly mergeIntoId: number | null;
  readonly mergeInto: string | null;
  readonly baseRevision: number;
  /** The record's newest revision by now; 0 for a new record. */
  readonly newestRevision: number;
  readonly reason: RevisionReason | null;
  readonly sentenceEn: string | null;
  readonly sentenceEs: string | null;
  readonly content: RecordDocument;
  /** Everybody who wrote some of it, who began it first. */
  readonly authors: readonly StaffName[];
  readonly reviewer: StaffName | null;
  readonly isSelfApproved: boolean;
  readonly discardReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const SELECT = `
  select d.id, d.record_kind as kind, d.slug, d.action, d.state, d.version, d.bundle_id as "bundleId",
    d.record_id as "recordId", d.merge_into_id as "mergeIntoId", m.slug as "mergeInto", d.base_revision as "baseRevision",
    coalesce((select max(v.number) from revision v where v.record_id = d.record_id), 0) as "newestRevision",
    d.reason, d.sentence_en as "sentenceEn", d.sentence_es as "sentenceEs", d.content,
    (select json_agg(${nameOf('w.staff_id')} order by w.staff_id <> d.author_id, w.staff_id)
     from draft_author w where w.draft_id = d.id) as authors,
    ${nameOf('d.reviewer_id')} as reviewer, d.is_self_approved as "isSelfApproved", d.discard_reason as "discardReason",
    d.created_at as "createdAt", d.updated_at as "updatedAt"
  from draft d left join record m on m.id = d.merge_into_id`;

/** What a list of drafts shows; what is left out restricts nothing. */
export interface DraftFilter {
  readonly ids?: readonly number[];
  readonly states?: readonly DraftState[];
  readonly recordId?: number;
  readonly bundleId?: number;
  /** Only what this person wrote some of. */
  readonly authorId?: number;
  readonly first?: number;
}

const MOST = 1000;

/** Drafts, the one that was saved last first. */
export async function listDrafts(
  database: Querying,
  { first = MOST, ...filter }: DraftFilter,
): Promise<StoredDraft[]> {
  // Only what is asked is written: a plan kept for "all or these" would read all.
  const asked = (Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]).filter(
    (name) => filter[name] !== undefined,
  );
  const where = asked.map((name, index) => CONDITIONS[name](`$${index + 2}`)).join(' and ') || 'true';
  const { rows } = await database.query<StoredDraft & Record<string, unknown>>(
    `${SELECT} where ${where} order by d.updated_at desc, d.id desc limit $1`,
    [first, ...asked.map((name) => filter[name])],
  );
  return rows;
}

const CONDITIONS: Readonly<Record<Exclude<keyof DraftFilter, 'first'>, (value: string) => string>> = {
  ids: (ids) => `d.id = any (${ids}::bigint[])`,
  states: (states) => `d.state = any (${states}::text[])`,
  recordId: (id) => `d.record_id = ${id}::bigint`,
  bundleId: (id) => `d.bundle_id = ${id}::bigint`,
  authorId: (id) =>
    `exists (select from draft_author w where w.draft_id = d.id and w.staff_id = ${id}::bigint)`,
};

/** Drafts that nobody else may move until the transaction ends, in the order in which they were begun. */
export async function lockDrafts(client: ClientBase, ids: readonly number[]): Promise<StoredDraft[]> {
  await client.query('select from draft where id = any ($1) order by id for update', [ids]);
  const drafts = await listDrafts(client, { ids });
  return drafts.sort((one, other) => one.id - other.id);
}

/** Open drafts that were logged together with these and are not among them. */
export async function findLeftBehind(
  client: ClientBase,
  drafts: readonly StoredDraft[],
): Promise<StoredDraft[]> {
  const { rows } = await client.query<{ id: number }>(
    `select id from draft where bundle_id = any ($1) and not id = any ($2) and state in ('DRAFT', 'IN_REVIEW', 'APPROVED')`,
    [drafts.map(({ bundleId }) => bundleId), drafts.map(({ id }) => id)],
  );
  return rows.length === 0 ? [] : listDrafts(client, { ids: rows.map(({ id }) => id) });
}

/** Whether people may approve their own changes, because there is only one. */
export async function isOrganisationOfOne(database: Querying): Promise<boolean> {
  const { rows } = await database.query<{ isAlone: boolean }>(
    'select editorial.is_organisation_of_one() as "isAlone"',
  );
  return rows[0]?.isAlone === true;
}
