import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { AuditLog, type Staff, StaffDatabase } from '#minewatch/auth';
import { isError } from '#minewatch/record-columns';
import type { PlacedFinding } from '#minewatch/record-forms';
import {
  findLeftBehind,
  findProblems,
  insisting,
  isOrganisationOfOne,
  isOutdated,
  listDrafts,
  lockDrafts,
  moves,
  publishDrafts,
  type Move,
  type MoveName,
  type StoredDraft,
} from '#minewatch/drafts';
import {
  belongTogether,
  changedMeanwhile,
  noSuchDraft,
  notForYou,
  notInState,
  wrongInput,
} from './draft-refusals.js';

/** What became of drafts that were to move: all of them moved, or none. */
export interface Moved {
  readonly isDone: boolean;
  readonly drafts: readonly StoredDraft[];
  readonly findings: readonly PlacedFinding[];
  readonly outdated: readonly StoredDraft[];
}

/** Ends a transaction in which drafts cannot move, with the reason. */
class NotMoved extends Error {
  constructor(readonly reason: Pick<Moved, 'findings' | 'outdated'>) {
    super('drafts cannot move');
  }
}

const ACTIONS: Readonly<Record<MoveName, string>> = {
  SUBMIT: 'DRAFT_SUBMITTED',
  APPROVE: 'DRAFT_APPROVED',
  PUBLISH: 'DRAFT_PUBLISHED',
  SEND_BACK: 'DRAFT_SENT_BACK',
  DISCARD: 'DRAFT_DISCARDED',
  REOPEN: 'DRAFT_REOPENED',
};

/** Moves drafts from state to state, as the table of moves says; each move is one transaction. */
@Injectable()
export class DraftMoves {
  constructor(
    private readonly database: StaffDatabase,
    private readonly log: AuditLog,
  ) {}

  /** Problems are looked for before anything is locked, in what is then checked to be still the same. */
  async submit(staff: Staff, ids: readonly number[]): Promise<Moved> {
    const seen = await listDrafts(this.database, { ids });
    const findings = seen.some(isOutdated) ? [] : await findProblems(this.database, seen);
    return this.#move(staff, 'SUBMIT', ids, async (client, drafts) => {
      const versions = new Map(seen.map(({ id, version }) => [id, version]));
      const changed = drafts.find(({ id, version }) => versions.get(id) !== version);
      if (changed) throw changedMeanwhile(changed);
      const outdated = drafts.filter(isOutdated);
      if (outdated.length > 0 || findings.some(isError)) throw new NotMoved({ findings, outdated });
      await setState(client, drafts, 'IN_REVIEW');
      return findings;
    });
  }

  approve(staff: Staff, ids: readonly number[]): Promise<Moved> {
    return this.#move(staff, 'APPROVE', ids, async (client, drafts) => {
      await client.query(`update draft set state = 'APPROVED', reviewer_id = $2 where id = any ($1)`, [
        drafts.map(({ id }) => id),
        staff.id,
      ]);
      return [];
    });
  }

  publish(staff: Staff, ids: readonly number[]): Promise<Moved> {
    return this.#move(staff, 'PUBLISH', ids, async (client, drafts) => {
      const { findings, outdated } = await publishDrafts(client, drafts);
      if (outdated.length > 0 || findings.some(isError)) throw new NotMoved({ findings, outdated });
      return findings;
    });
  }

  /** Returns drafts to their authors; a reviewer says why. */
  sendBack(staff: Staff, ids: readonly number[], comment: string): Promise<Moved> {
    const body = comment.trim();
    return this.#move(staff, 'SEND_BACK', ids, async (client, drafts) => {
      const areOwn = drafts.every(({ authors }) => authors.some(({ id }) => id === staff.id));
      if (body === '' && !areOwn) throw sayWhy('comment');
      await setState(client, drafts, 'DRAFT');
      if (body !== '') {
        await client.query(
          'insert into note (draft_id, author_id, body) select id, $2, $3 from unnest($1::bigint[]) as d (id)',
          [drafts.map(({ id }) => id), staff.id, body],
        );
      }
      return [];
    });
  }

  discard(staff: Staff, ids: readonly number[], reason: string): Promise<Moved> {
    return this.#move(staff, 'DISCARD', ids, async (client, drafts) => {
      if (reason.trim() === '') throw sayWhy('reason');
      await client.query(`update draft set state = 'RETRACTED', discard_reason = $2 where id = any ($1)`, [
        drafts.map(({ id }) => id),
        reason.trim(),
      ]);
      return [];
    });
  }

  reopen(staff: Staff, ids: readonly number[]): Promise<Moved> {
    return this.#move(staff, 'REOPEN', ids, async (client, drafts) => {
      await setState(client, drafts, 'DRAFT');
      return [];
    });
  }

  async #move(
    staff: Staff,
    name: MoveName,
    ids: readonly number[],
    work: (client: PoolClient, drafts: readonly StoredDraft[]) => Promise<readonly PlacedFinding[]>,
  ): Promise<Moved> {
    try {
      return await insisting(() =>
        this.database.transaction(async (client) => {
          const drafts = await lockDrafts(client, ids);
          await this.#check(client, staff, name, { ids, drafts });
          const findings = await work(client, drafts);
          const done = { staffId: staff.id, action: ACTIONS[name] };
          await this.log.write(
            client,
            ...drafts.map(({ id: draftId, recordId }) => ({ ...done, recordId, draftId })),
          );
          return { isDone: true, drafts: await listDrafts(client, { ids }), findings, outdated: [] };
        }),
      );
    } catch (ended) {
      if (!(ended instanceof NotMoved)) throw ended;
      return { isDone: false, drafts: await listDrafts(this.database, { ids }), ...ended.reason };
    }
  }

  /** @throws Refusal where the drafts or who asks are not such that they could move */
  async #check(
    client: PoolClient,
    staff: Staff,
    name: MoveName,
    { ids, drafts }: { ids: readonly number[]; drafts: readonly StoredDraft[] },
  ): Promise<void> {
    if (ids.length === 0)
      throw wrongInput('ids', { en: 'name at least one draft', es: 'nombre al menos un borrador' });
    const missing = ids.find((id) => !drafts.some((draft) => draft.id === id));
    if (missing !== undefined) throw noSuchDraft(missing);
    const { from, who, isTogether }: Move = moves[name];
    const isAlone = await isOrganisationOfOne(client);
    for (const draft of drafts) {
      const isAuthor = draft.authors.some(({ id }) => id === staff.id);
      if (!from.includes(draft.state)) throw notInState(draft, from);
      if (!who({ role: staff.role, isAuthor, isAlone })) throw notForYou(draft, name);
      // The organisation may have grown since.
      if (name === 'PUBLISH' && draft.isSelfApproved && !isAlone) throw notForYou(draft, 'APPROVE');
    }
    const left = isTogether ? await findLeftBehind(client, drafts) : [];
    if (left.length > 0) throw belongTogether(left);
  }
}

async function setState(client: PoolClient, drafts: readonly StoredDraft[], state: string): Promise<void> {
  await client.query('update draft set state = $2 where id = any ($1)', [drafts.map(({ id }) => id), state]);
}

const sayWhy = (field: string) =>
  wrongInput(field, {
    en: 'say why, for those who wrote it',
    es: 'diga por qué, para quienes lo escribieron',
  });
