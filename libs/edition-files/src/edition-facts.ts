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
  /** What was taken out after it was closed, for the safety of people, earliest first. */
  readonly redactions?: readonly Redaction[];
}

/** Something was taken out of a closed edition. */
export interface Redaction {
  /** Day in Lima. */
  readonly day: string;
  readonly reason: InEachLanguage;
  /** SHA-256 of the package of files as it was before. */
  readonly oldChecksum: string | null;
}
