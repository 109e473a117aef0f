import { Refusal } from '#minewatch/auth';
import type { InEachLanguage } from '#minewatch/shared';
import { monthInWords } from '#minewatch/movements';
import { stageInWords } from './edition-words.js';
import type { EditionVersion } from './edition-version.js';

/** Why a month cannot be closed as asked. */
export type ClosingReason =
  | 'NOT_A_MONTH'
  | 'MONTH_NOT_BEGUN'
  | 'NO_FIRST_EDITION'
  | 'ALREADY_CLOSED'
  | 'OUT_OF_ORDER'
  | 'DOES_NOT_ADD_UP'
  | 'WITHOUT_REASON'
  | 'NOT_REVIEWED';

/** A month that cannot be closed as asked; it says why, and what to do instead, in both languages. */
export class ClosingRefused extends Refusal {
  constructor(
    readonly reason: ClosingReason,
    wording: InEachLanguage,
  ) {
    super(reason === 'NOT_A_MONTH' ? 'BAD_INPUT' : 'CONFLICT', wording, { reason });
    this.name = 'ClosingRefused';
  }
}

export function notAMonth(text: string): ClosingRefused {
  return new ClosingRefused('NOT_A_MONTH', {
    en: `month: “${text}” is not a month; expected a year and a month such as 2026-11.`,
    es: `mes: «${text}» no es un mes; se espera un año y un mes, como 2026-11.`,
  });
}

export function notBegun(month: string, current: string): ClosingRefused {
  const [asked, now] = [monthInWords(month), monthInWords(current)];
  return new ClosingRefused('MONTH_NOT_BEGUN', {
    en: `${asked.en} has not begun; the latest month that can be closed is ${now.en}.`,
    es: `${asked.es} aún no empieza; el último mes que se puede cerrar es ${now.es}.`,
  });
}

export function noFirstEdition(): ClosingRefused {
  return new ClosingRefused('NO_FIRST_EDITION', {
    en: 'There is no first edition yet; an operator makes it with: npm run seed',
    es: 'Todavía no hay una primera edición; un operador la crea con: npm run seed',
  });
}

export function alreadyClosed(asked: EditionVersion, next: EditionVersion): ClosingRefused {
  const [closed, open] = [nameOf(asked), nameOf(next)];
  return new ClosingRefused('ALREADY_CLOSED', {
    en: `${closed.en} is closed already and stays as it is; the next to close is ${open.en}.`,
    es: `${closed.es} ya está cerrada y queda como está; la siguiente por cerrar es ${open.es}.`,
  });
}

export function outOfOrder(asked: EditionVersion, next: EditionVersion): ClosingRefused {
  const [wanted, open] = [nameOf(asked), nameOf(next)];
  return new ClosingRefused('OUT_OF_ORDER', {
    en: `Editions are closed in order: ${open.en} comes before ${wanted.en}.`,
    es: `Las ediciones se cierran en orden: ${open.es} va antes que ${wanted.es}.`,
  });
}

/** @param faults what contradicts what, each on a line of its own */
export function doesNotAddUp(faults: InEachLanguage): ClosingRefused {
  return new ClosingRefused('DOES_NOT_ADD_UP', {
    en: `The month does not add up:\n${faults.en}`,
    es: `El mes no cuadra:\n${faults.es}`,
  });
}

/** Named in full up to so many: more can only come from statements over whole tables. */
const MOST_NAMED = 20;

/** @param records such as `COMPANY vale` */
export function withoutReason(records: readonly string[]): ClosingRefused {
  const named = records.slice(0, MOST_NAMED).join(', ') + (records.length > MOST_NAMED ? ', …' : '');
  return new ClosingRefused('WITHOUT_REASON', {
    en: `Records that were changed on the server since the last edition and nothing says why: ${records.length} (${named}). Publish a change of each that says it.`,
    es: `Registros que se cambiaron en el servidor desde la última edición sin que nada diga por qué: ${records.length} (${named}). Publique un cambio de cada uno que lo diga.`,
  });
}

export function notReviewed(count: number): ClosingRefused {
  return new ClosingRefused('NOT_REVIEWED', {
    en: `Disputes that nobody has reviewed for the month: ${count}. Review them, or accept that they show as not reviewed.`,
    es: `Conflictos que nadie ha revisado para el mes: ${count}. Revíselos, o acepte que figuren como no revisados.`,
  });
}

function nameOf({ month, stage }: EditionVersion): InEachLanguage {
  const [words, stageWords] = [monthInWords(month), stageInWords(stage)];
  return { en: `${words.en} (${stageWords.en})`, es: `${words.es} (${stageWords.es})` };
}
