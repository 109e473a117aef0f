import type { ClientBase } from 'pg';
import { error, type RecordKind } from '#minewatch/record-columns';
import type { PlacedFinding } from '#minewatch/record-forms';
import type { InEachLanguage } from '#minewatch/shared';
import type { StoredDraft } from './drafts.queries.js';
import {
  findReferring,
  type ReferenceColumn,
  referenceColumns,
  type ReferringRecord,
  tableOf,
} from './record-references.js';

/** What taking records away came to: why it cannot be, or which other records say something else now. */
export interface TakenAway {
  readonly findings: PlacedFinding[];
  readonly touched: ReferringRecord[];
}

/** Those that rest on others go first. */
const ORDER: readonly RecordKind[] = [
  'AGREEMENT', 'LEGAL_CASE', 'NEWS', 'EVENT', 'DISPUTE', 'PROJECT', 'COMPANY', 'COMMUNITY', 'PEOPLE', 'PLACE',
]; // prettier-ignore

/** Lets another record take one in: what others said of the one they now say of the other, and its address leads there. */
export async function mergeRecord(client: ClientBase, draft: StoredDraft): Promise<TakenAway> {
  const { recordId, mergeIntoId, kind } = draft;
  const result: TakenAway = { findings: [], touched: [] };
  if (recordId === null || mergeIntoId === null) return result;
  const standing = await checkTarget(client, draft);
  if (standing) return { ...result, findings: [standing] };
  for (const column of referenceColumns[kind]) {
    const referring = await findReferring(client, column, recordId);
    if (referring.length === 0) continue;
    const refusal = await attempt(client, () => moveReferences(client, column, recordId, mergeIntoId));
    if (refusal === null) result.touched.push(...referring.filter(({ id }) => id !== recordId));
    else result.findings.push(...referring.map((record) => cannotMove(draft, record, refusal)));
  }
  if (result.findings.length > 0) return result;
  const refusal = await attempt(client, () => removeRows(client, kind, recordId));
  if (refusal !== null) result.findings.push(stillNeeded(draft, refusal));
  await client.query('update record set merged_into_id = $2 where id = $1 or merged_into_id = $1', [
    recordId,
    mergeIntoId,
  ]);
  return result;
}

/** Takes records back from the public. Refused while others, that stay, still say something of them. */
export async function withdrawRecords(
  client: ClientBase,
  drafts: readonly StoredDraft[],
): Promise<TakenAway> {
  const going = [...drafts].sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  const ids = going.flatMap(({ recordId }) => recordId ?? []);
  const findings: PlacedFinding[] = [];
  await client.query('delete from status_history where dispute_id = any ($1)', [ids]);
  for (const draft of going) {
    const { recordId, kind } = draft;
    if (recordId === null) continue;
    const blocking: PlacedFinding[] = [];
    for (const column of referenceColumns[kind].filter(({ goesAlong }) => !goesAlong)) {
      const referring = await findReferring(client, column, recordId);
      blocking.push(
        ...referring.filter(({ id }) => !ids.includes(id)).map((record) => stillNamed(draft, record)),
      );
    }
    const refusal =
      blocking.length > 0 ? null : await attempt(client, () => removeRows(client, kind, recordId));
    findings.push(...blocking, ...(refusal === null ? [] : [stillNeeded(draft, refusal)]));
    const reason = draft.sentenceEn ?? draft.sentenceEs ?? '–';
    await client.query('update record set withdrawn_reason = $2 where id = $1', [recordId, reason]);
  }
  return { findings, touched: [] };
}

async function moveReferences(
  client: ClientBase,
  { table, column, owner, isLink, isByCode }: ReferenceColumn,
  from: number,
  to: number,
): Promise<void> {
  const [old, taking] = isByCode
    ? ['(select ubigeo from place where id = $1)', '(select ubigeo from place where id = $2)']
    : ['$1::bigint', '$2::bigint'];
  if (isLink) {
    await client.query(
      `delete from ${table} t where t.${column} = ${old}
       and exists (select from ${table} o where o.${owner} = t.${owner} and o.${column} = ${taking})`,
      [from, to],
    );
  }
  await client.query(`update ${table} set ${column} = ${taking} where ${column} = ${old}`, [from, to]);
}

/** What the record itself says: its row, what belongs to it, and what it cites. The past keeps it. */
async function removeRows(client: ClientBase, kind: RecordKind, recordId: number): Promise<void> {
  for (const { table, column } of referenceColumns[kind].filter(({ goesAlong }) => goesAlong))
    await client.query(`delete from ${table} where ${column} = $1`, [recordId]);
  await client.query('delete from citation where record_id = $1', [recordId]);
  await client.query(`delete from ${tableOf[kind]} where id = $1`, [recordId]);
}

async function checkTarget(client: ClientBase, draft: StoredDraft): Promise<PlacedFinding | null> {
  const { rows } = await client.query<{ isOpen: boolean }>(
    `select kind = $2 and merged_into_id is null and withdrawn_reason is null as "isOpen" from record where id = $1`,
    [draft.mergeIntoId, draft.kind],
  );
  if (rows[0]?.isOpen) return null;
  return of(draft, {
    en: `${draft.mergeInto} cannot take it in: it was itself merged or withdrawn, or is of another kind`,
    es: `${draft.mergeInto} no puede absorberlo: fue fusionado o retirado, o es de otro tipo`,
  });
}

/** Tries something out; when the data are in its way (SQLSTATE class 23), undoes it and gives what the database says. */
async function attempt(client: ClientBase, work: () => Promise<void>): Promise<string | null> {
  await client.query('savepoint taking_away');
  try {
    await work();
    await client.query('release savepoint taking_away');
    return null;
  } catch (refusal) {
    const isRefusal = refusal instanceof Error && 'code' in refusal && String(refusal.code).startsWith('23');
    if (!isRefusal) throw refusal;
    await client.query('rollback to savepoint taking_away');
    return refusal.message;
  }
}

const of = ({ kind, slug }: StoredDraft, wrong: InEachLanguage): PlacedFinding => ({
  ...error({ wrong }),
  kind,
  slug,
  file: null,
  row: null,
});

const cannotMove = (draft: StoredDraft, { kind, slug }: ReferringRecord, refusal: string): PlacedFinding =>
  of(draft, {
    en: `${kind} ${slug} names it, and cannot name ${draft.mergeInto} instead (${refusal}); change that record in the same bundle`,
    es: `${kind} ${slug} lo nombra y no puede nombrar en su lugar a ${draft.mergeInto} (${refusal}); cambie ese registro en el mismo conjunto`,
  });

const stillNamed = (draft: StoredDraft, { kind, slug }: ReferringRecord): PlacedFinding =>
  of(draft, {
    en: `${kind} ${slug} still names it; change or withdraw that record in the same bundle`,
    es: `${kind} ${slug} todavía lo nombra; cambie o retire ese registro en el mismo conjunto`,
  });

const stillNeeded = (draft: StoredDraft, refusal: string): PlacedFinding =>
  of(draft, {
    en: `something else still rests on it (${refusal})`,
    es: `algo más depende todavía de él (${refusal})`,
  });
