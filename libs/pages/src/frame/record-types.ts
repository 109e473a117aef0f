import type { CompanyAnswer, DisputeAnswer, EditionAnswer } from '../page-documents.js';

/** A company as its page asks for it. */
export type CompanyRecord = NonNullable<CompanyAnswer['company']>;

/** A dispute as its page asks for it. */
export type DisputeRecord = NonNullable<DisputeAnswer['dispute']>;

/** An edition as its page asks for it. */
export type EditionRecord = NonNullable<EditionAnswer['edition']>;
