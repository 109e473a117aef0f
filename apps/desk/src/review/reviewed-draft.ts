import type { DraftToReviewAnswer } from '../staff-documents.js';

/** A draft as those see it who review it. */
export type ReviewedDraft = NonNullable<DraftToReviewAnswer['draft']>;
