import type { InEachLanguage } from '#minewatch/shared';

/** Errors stop an import; warnings and notes are listed and do not. */
export type Severity = 'ERROR' | 'WARNING' | 'NOTE';

/** What is wrong with a cell or row, and what was expected in its place. */
export interface Finding {
  readonly severity: Severity;
  /** Column of the file; null when the row or the whole file is meant. */
  readonly column: string | null;
  readonly value: string | null;
  readonly wrong: InEachLanguage;
  readonly expected: InEachLanguage | null;
}

/** A finding at its place: file and line (the header is line 1; null for the file as a whole). */
export interface Problem extends Finding {
  readonly file: string;
  readonly line: number | null;
}

/** What a check says; column and value are filled in where the check is about one cell. */
export type FindingParts = Pick<Finding, 'wrong'> & Partial<Finding>;

export function error(parts: FindingParts): Finding {
  return { severity: 'ERROR', column: null, value: null, expected: null, ...parts };
}

export function warning(parts: FindingParts): Finding {
  return { severity: 'WARNING', column: null, value: null, expected: null, ...parts };
}

export function note(parts: FindingParts): Finding {
  return { severity: 'NOTE', column: null, value: null, expected: null, ...parts };
}

export function isError({ severity }: Finding): boolean {
  return severity === 'ERROR';
}
