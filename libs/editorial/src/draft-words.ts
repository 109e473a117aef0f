import type { DraftAction } from '#minewatch/drafts';
import type { RecordKind } from '#minewatch/record-columns';
import type { RecordDocument } from '#minewatch/record-documents';
import type { RevisionReason } from '#minewatch/staff-records';

/** What a draft says besides its document; null empties, what is left out stays. */
export interface DraftWords {
  readonly document?: RecordDocument;
  readonly reason?: RevisionReason | null;
  readonly sentenceEn?: string | null;
  readonly sentenceEs?: string | null;
}

/** A draft that is to begin. */
export interface NewDraft extends DraftWords {
  readonly action: DraftAction;
  readonly kind: RecordKind;
  /** Record that changes; null for a new one. */
  readonly slug: string | null;
  readonly baseRevision?: number | null;
  readonly bundleId?: number | null;
  readonly mergeInto?: string | null;
}
