import type { InEachLanguage } from '#minewatch/shared';

/** A file that is not read at all, with the reason for who sent it. */
export class SpreadsheetRefused extends Error {
  constructor(readonly wording: InEachLanguage) {
    super(wording.en);
    this.name = 'SpreadsheetRefused';
  }
}

/** @throws {SpreadsheetRefused} always */
export function refuse(en: string, es: string): never {
  throw new SpreadsheetRefused({ en, es });
}

/** @throws {SpreadsheetRefused} where there are more than may be */
export function refuseMoreThan(most: number, found: number, what: InEachLanguage): void {
  if (found > most)
    refuse(
      `Too large: ${found} ${what.en}, at most ${most}.`,
      `Demasiado grande: ${found} ${what.es}, como máximo ${most}.`,
    );
}
