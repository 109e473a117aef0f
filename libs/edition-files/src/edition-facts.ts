import type { InEachLanguage } from '#minewatch/shared';

/** What the files of an edition say about it. */
export interface EditionFacts {
  /** `2026-11-candidate` */
  readonly version: string;
  /** `2026-11` */
  readonly month: string;
  readonly stage: 'CANDIDATE' | 'FINAL';
  readonly title: InEachLanguage;
  readonly citation: InEachLanguage;
  readonly licence: string;
  /** Instant whose published rows the edition shows, as text to the microsecond. */
  readonly moment: string;
  /** Day in Lima of that instant. */
  readonly day: string;
}
