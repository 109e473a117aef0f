import type { CompanyAnswer, DisputeAnswer } from './page-documents.js';

/** A company as its page asks for it. */
export type CompanyRecord = NonNullable<CompanyAnswer['company']>;

/** A dispute as its page asks for it. */
export type DisputeRecord = NonNullable<DisputeAnswer['dispute']>;
