import type { ClientBase } from 'pg';
import { readDocuments, type RecordDocument } from '#minewatch/record-documents';
import { findRecord, readRevision, type StandingRecord } from '#minewatch/staff-records';
import { completeDocument } from '#minewatch/drafts';
import { noSuchDraft, noSuchRecord, wrongInput } from './draft-refusals.js';
import type { NewDraft } from './draft-words.js';

/** What a draft begins with. */
export interface Beginning {
  readonly recordId: number | null;
  readonly mergeIntoId: number | null;
  readonly baseRevision: number;
  readonly content: RecordDocument;
}

/** Finds what a draft begins with. @throws Refusal naming the field that makes no sense */
export async function findBeginning(client: ClientBase, wanted: NewDraft): Promise<Beginning> {
  if (wanted.bundleId != null) await checkBundle(client, wanted.bundleId);
  if (wanted.document && wanted.document.kind !== wanted.kind)
    throw wrongInput('document.kind', {
      en: 'is not the kind of the draft',
      es: 'no es el tipo del borrador',
    });
  if (wanted.slug === null) return beginRecord(wanted);
  const record = await findRecord(client, wanted.kind, wanted.slug);
  if (!record) throw noSuchRecord(wanted.slug);
  checkStanding(record, wanted);
  const baseRevision = wanted.baseRevision ?? record.revisionNumber;
  if (baseRevision < 0 || baseRevision > record.revisionNumber)
    throw wrongInput('baseRevision', {
      en: `the newest revision is ${record.revisionNumber}`,
      es: `la revisión más reciente es ${record.revisionNumber}`,
    });
  const before = await readBefore(client, record, baseRevision);
  const isWritten = wanted.action === 'WRITE' || wanted.action === 'RESTORE';
  const document = isWritten && wanted.document ? wanted.document : emptyOf(wanted);
  const content = { ...completeDocument(document, before), slug: record.slug };
  return {
    recordId: record.id,
    mergeIntoId: await findTarget(client, record, wanted),
    baseRevision,
    content,
  };
}

function beginRecord({ action, kind, document }: NewDraft): Beginning {
  if (action !== 'WRITE') throw wrongInput('slug', { en: 'say which record', es: 'diga qué registro' });
  const content = completeDocument(document ?? { kind, slug: '', sections: [] }, null);
  return { recordId: null, mergeIntoId: null, baseRevision: 0, content };
}

const emptyOf = ({ kind }: NewDraft): RecordDocument => ({ kind, slug: '', sections: [] });

/** The record as of a revision; of one that is public no longer, the last state that was. */
async function readBefore(
  client: ClientBase,
  { id, kind, mergedInto, withdrawnReason }: StandingRecord,
  revision: number,
): Promise<RecordDocument | null> {
  if (mergedInto === null && withdrawnReason === null) {
    const published = (await readDocuments(client, kind, [id])).get(id);
    return (await readRevision(client, id, revision)) ?? published ?? null;
  }
  const { rows } = await client.query<{ content: RecordDocument }>(
    `select content from revision where record_id = $1 and content -> 'sections' <> '[]' order by number desc limit 1`,
    [id],
  );
  return rows[0]?.content ?? null;
}

function checkStanding({ mergedInto, withdrawnReason }: StandingRecord, { action }: NewDraft): void {
  const isAway = mergedInto !== null || withdrawnReason !== null;
  if (action === 'RESTORE' && !isAway)
    throw wrongInput('slug', {
      en: 'the record is public: there is nothing to restore',
      es: 'el registro es público: no hay nada que restaurar',
    });
  if (action !== 'RESTORE' && mergedInto !== null)
    throw wrongInput('slug', {
      en: `was merged into ${mergedInto}; change that one, or restore it`,
      es: `fue fusionado con ${mergedInto}; cambie ese, o restáurelo`,
    });
  if (action !== 'RESTORE' && withdrawnReason !== null)
    throw wrongInput('slug', {
      en: `was withdrawn (${withdrawnReason}); restore it first`,
      es: `fue retirado (${withdrawnReason}); restáurelo primero`,
    });
}

async function findTarget(
  client: ClientBase,
  record: StandingRecord,
  wanted: NewDraft,
): Promise<number | null> {
  if (wanted.action !== 'MERGE') return null;
  const target = wanted.mergeInto ? await findRecord(client, wanted.kind, wanted.mergeInto) : null;
  if (!target)
    throw wrongInput('mergeInto', {
      en: 'no record of this kind has this slug',
      es: 'ningún registro de este tipo tiene este identificador',
    });
  if (target.id === record.id)
    throw wrongInput('mergeInto', {
      en: 'a record cannot take itself in',
      es: 'un registro no puede absorberse a sí mismo',
    });
  if (target.mergedInto !== null || target.withdrawnReason !== null)
    throw wrongInput('mergeInto', {
      en: 'it was itself merged or withdrawn',
      es: 'ese registro fue fusionado o retirado',
    });
  return target.id;
}

async function checkBundle(client: ClientBase, bundleId: number): Promise<void> {
  const { rows } = await client.query<{ count: number; isMoving: boolean }>(
    `select count(*)::int as count, coalesce(bool_or(state in ('IN_REVIEW', 'APPROVED')), false) as "isMoving"
     from draft where bundle_id = $1`,
    [bundleId],
  );
  if (!rows[0]?.count) throw noSuchDraft(bundleId);
  if (rows[0].isMoving)
    throw wrongInput('bundleId', {
      en: 'these drafts are in review; take them back first',
      es: 'estos borradores están en revisión; retírelos primero',
    });
}
