import type { InEachLanguage } from '#minewatch/shared';

/** One code of a vocabulary list, with what it is called and where it stands in its list. */
export interface VocabularyTerm<Code extends string = string> extends InEachLanguage {
  readonly code: Code;
  /** Place on the scale, only in lists that are one (1 = exact day … 7 = unknown). */
  readonly rank?: number;
  /** Heading the code stands under, only in lists that have headings (`PROTEST`). */
  readonly group?: string;
}
