import type { DraftFacts, RecordKind, RevisionReason, SaveDraftVariables } from '../staff-documents.js';
import { documentOf, type FormContent } from './form-state.js';
import { writeWired } from './record-document.js';

/** Why the record changes, and the sentences that will be public. */
export interface Explanation {
  readonly reason: RevisionReason | null;
  readonly sentenceEn: string;
  readonly sentenceEs: string;
}

export const explanationOf = (draft: DraftFacts | null): Explanation => ({
  reason: draft?.reason ?? null,
  sentenceEn: draft?.sentenceEn ?? '',
  sentenceEs: draft?.sentenceEs ?? '',
});

/** What a draft is saved on top of. */
export interface Ground {
  readonly kind: RecordKind;
  /** Slug of the record that changes; null for a new one. */
  readonly recordSlug: string | null;
  readonly baseRevision: number | null;
  readonly bundleId: string | null;
}

type SaveInput = SaveDraftVariables['input'];

/** What is sent to save the form: as a new draft, or as the next version of one. */
export function inputOf(
  ground: Ground,
  draft: Pick<DraftFacts, 'id' | 'version'> | null,
  content: FormContent,
  { reason, sentenceEn, sentenceEs }: Explanation,
): SaveInput {
  const document = writeWired(documentOf(content), ground.kind);
  const words = { document, reason, sentenceEn, sentenceEs };
  if (draft) return { id: draft.id, expectedVersion: draft.version, ...words };
  const { kind, recordSlug: slug, baseRevision, bundleId } = ground;
  return { kind, slug, baseRevision, bundleId, ...words };
}
