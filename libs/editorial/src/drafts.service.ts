import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import { AuditLog, type Staff, StaffDatabase } from '#minewatch/auth';
import type { RecordKind } from '#minewatch/record-columns';
import type { RecordDocument } from '#minewatch/record-documents';
import { findRecord, readRevision } from '#minewatch/staff-records';
import {
  combineDocuments,
  completeDocument,
  isOrganisationOfOne,
  listDrafts,
  lockDrafts,
  movesFor,
  type Choose,
  type StoredDraft,
  type ThreeSides,
} from '#minewatch/drafts';
import type { DraftWords, NewDraft } from './draft-words.js';
import { findBeginning } from './draft-beginnings.js';
import { noSuchDraft, noSuchRevision, notForYou, notInState, wrongInput } from './draft-refusals.js';
import { readBase, readNewest } from './draft-sides.js';

/** A draft after somebody wanted to save it; with fields where another had saved or published before. */
export interface Saved {
  readonly draft: StoredDraft;
  readonly conflict: readonly ThreeSides[] | null;
}

/** Begins drafts and saves them, never over what another saved. */
@Injectable()
export class Drafts {
  constructor(
    private readonly database: StaffDatabase,
    private readonly log: AuditLog,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async get(id: number): Promise<StoredDraft> {
    const [draft] = await listDrafts(this.database, { ids: [id] });
    if (!draft) throw noSuchDraft(id);
    return draft;
  }

  /** Begins a draft in the caller's transaction. @throws Refusal for what cannot be drafted */
  async begin(client: PoolClient, staff: Staff, wanted: NewDraft): Promise<StoredDraft> {
    const beginning = await findBeginning(client, wanted);
    const { rows } = await client.query<{ id: number }>(
      `insert into draft (record_kind, record_id, slug, action, merge_into_id, bundle_id, base_revision, content,
         reason, sentence_en, sentence_es, author_id, saved_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12) returning id`,
      [
        wanted.kind,
        beginning.recordId,
        beginning.content.slug,
        wanted.action,
        beginning.mergeIntoId,
        wanted.bundleId ?? null,
        beginning.baseRevision,
        JSON.stringify(beginning.content),
        wanted.reason ?? null,
        trimmed(wanted.sentenceEn) ?? null,
        trimmed(wanted.sentenceEs) ?? null,
        staff.id,
      ],
    );
    const draftId = rows[0]!.id;
    const { recordId } = beginning;
    await this.log.write(client, { staffId: staff.id, action: 'DRAFT_BEGUN', recordId, draftId });
    return (await listDrafts(client, { ids: [draftId] }))[0]!;
  }

  /** Begins a draft that makes a record what one of its revisions was. @throws Refusal NOT_FOUND */
  async restore(
    client: PoolClient,
    staff: Staff,
    { kind, slug, number }: { kind: RecordKind; slug: string; number: number },
  ): Promise<StoredDraft> {
    const record = await findRecord(client, kind, slug);
    const document = record && (await readRevision(client, record.id, number));
    if (!record || !document || document.sections.length === 0) throw noSuchRevision(slug, number);
    const isAway = record.mergedInto !== null || record.withdrawnReason !== null;
    return this.begin(client, staff, { action: isAway ? 'RESTORE' : 'WRITE', kind, slug, document });
  }

  /** Saves what somebody changed of the version they had; when it is no longer the newest, says what each has. */
  async save(staff: Staff, id: number, expectedVersion: number, words: DraftWords): Promise<Saved> {
    return this.database.transaction(async (client) => {
      const [stored] = await lockDrafts(client, [id]);
      if (!stored) throw noSuchDraft(id);
      if (stored.state !== 'DRAFT') throw notInState(stored, ['DRAFT']);
      const base = await readBase(client, stored);
      const content = words.document ? contentOf(stored, words.document, base) : stored.content;
      if (stored.version !== expectedVersion)
        return { draft: stored, conflict: combineDocuments(base, stored.content, content).fields };
      return {
        draft: await this.#rewrite(client, staff, stored, { ...words, document: content }),
        conflict: null,
      };
    });
  }

  /** Brings a draft up to the newest revision of its record, keeping what either side alone changed, and the choices. */
  async rebase(staff: Staff, id: number, expectedVersion: number, choose: Choose): Promise<Saved> {
    return this.database.transaction(async (client) => {
      const [stored] = await lockDrafts(client, [id]);
      if (!stored) throw noSuchDraft(id);
      const base = await readBase(client, stored);
      const newest = await readNewest(client, stored);
      const { document, fields, undecided } = combineDocuments(
        base,
        newest ?? stored.content,
        stored.content,
        choose,
      );
      if (stored.version !== expectedVersion || undecided.length > 0)
        return { draft: stored, conflict: fields };
      if (stored.state !== 'DRAFT') await this.#takeBack(client, staff, stored);
      const content = stored.action === 'WRITE' ? document : (newest ?? stored.content);
      const { newestRevision: baseRevision } = stored;
      return {
        draft: await this.#rewrite(client, staff, stored, { document: content, baseRevision }),
        conflict: null,
      };
    });
  }

  async #rewrite(
    client: PoolClient,
    staff: Staff,
    stored: StoredDraft,
    words: DraftWords & { baseRevision?: number },
  ): Promise<StoredDraft> {
    const kept = <Value>(given: Value | undefined, before: Value): Value =>
      given === undefined ? before : given;
    const next = {
      content: words.document ?? stored.content,
      reason: kept(words.reason, stored.reason),
      sentenceEn: kept(trimmed(words.sentenceEn), stored.sentenceEn),
      sentenceEs: kept(trimmed(words.sentenceEs), stored.sentenceEs),
      baseRevision: words.baseRevision ?? stored.baseRevision,
    };
    if (isDeepStrictEqual(next, { ...next, ...pick(stored, next) })) return stored;
    await client.query(
      `update draft set content = $2, slug = $3, reason = $4, sentence_en = $5, sentence_es = $6, base_revision = $7,
         version = version + 1, saved_by = $8 where id = $1`,
      [
        stored.id,
        JSON.stringify(next.content),
        next.content.slug,
        next.reason,
        next.sentenceEn,
        next.sentenceEs,
        next.baseRevision,
        staff.id,
      ],
    );
    const { recordId, id: draftId } = stored;
    await this.log.write(client, { staffId: staff.id, action: 'DRAFT_SAVED', recordId, draftId });
    return (await listDrafts(client, { ids: [stored.id] }))[0]!;
  }

  async #takeBack(client: PoolClient, staff: Staff, stored: StoredDraft): Promise<void> {
    const isAuthor = stored.authors.some(({ id }) => id === staff.id);
    const mover = { role: staff.role, isAuthor, isAlone: await isOrganisationOfOne(client) };
    if (!movesFor(stored.state, mover).includes('SEND_BACK')) throw notForYou(stored, 'SEND_BACK');
    await client.query(`update draft set state = 'DRAFT' where id = $1`, [stored.id]);
    const { recordId, id: draftId } = stored;
    await this.log.write(client, { staffId: staff.id, action: 'DRAFT_SENT_BACK', recordId, draftId });
  }
}

/** @throws Refusal BAD_INPUT */
function contentOf(
  stored: StoredDraft,
  document: RecordDocument,
  base: RecordDocument | null,
): RecordDocument {
  if (document.kind !== stored.kind)
    throw wrongInput('document.kind', {
      en: `the draft is of a ${stored.kind}`,
      es: `el borrador es de un ${stored.kind}`,
    });
  if (stored.action === 'MERGE' || stored.action === 'WITHDRAW') return stored.content;
  const completed = completeDocument(document, base);
  return stored.recordId === null ? completed : { ...completed, slug: stored.slug };
}

function trimmed(text: string | null | undefined): string | null | undefined {
  return text == null ? text : text.trim() || null;
}

function pick<Like extends object>(from: object, like: Like): Partial<Like> {
  const keys = Object.keys(like);
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key))) as Partial<Like>;
}
