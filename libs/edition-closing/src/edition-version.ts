/** How far an edition has come: closed at month end, then once more after corrections. */
export type Stage = 'CANDIDATE' | 'FINAL';

/** Month and stage of an edition. */
export interface EditionVersion {
  /** `2026-11` */
  readonly month: string;
  readonly stage: Stage;
}

/** `2026-11-candidate`: the word by which an edition is asked for. */
export function versionOf({ month, stage }: EditionVersion): string {
  return `${month}-${stage.toLowerCase()}`;
}

/** `2026-12` after `2026-11`; with -1, `2026-10`. */
export function monthAfter(month: string, months = 1): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
