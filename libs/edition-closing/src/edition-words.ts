import { describeEdtf, parseEdtf } from '#minewatch/edtf';
import { monthInWords } from '#minewatch/movements';
import type { InEachLanguage, Language } from '#minewatch/shared';
import { versionOf, type EditionVersion, type Stage } from './edition-version.js';

/** Licence of the data. */
export const LICENCE = 'CC BY 4.0';

const STAGES: Readonly<Record<Stage, InEachLanguage>> = {
  CANDIDATE: { en: 'candidate', es: 'candidata' },
  FINAL: { en: 'final', es: 'definitiva' },
};

export function stageInWords(stage: Stage): InEachLanguage {
  return STAGES[stage];
}

/** Title under which an edition is cited. */
export function titleOf({ month, stage }: EditionVersion, isFirst: boolean): InEachLanguage {
  const words = monthInWords(month);
  if (isFirst) return { en: `First edition, ${words.en}`, es: `Primera edición, ${words.es}` };
  const { en, es } = STAGES[stage];
  return { en: `${words.en}, ${en} edition`, es: `${capital(words.es)}, edición ${es}` };
}

/** The sentence that cites an edition; `day` is the day in Lima on which it was published. */
export function citationOf(version: EditionVersion, title: InEachLanguage, day: string): InEachLanguage {
  const word = versionOf(version);
  const on = { en: dateInWords(day, 'en'), es: dateInWords(day, 'es') };
  return {
    en: `MineWatch, “${title.en}”, version ${word}, published on ${on.en}. Licence: ${LICENCE}.`,
    es: `MineWatch, «${title.es}», versión ${word}, publicada el ${on.es}. Licencia: ${LICENCE}.`,
  };
}

function dateInWords(edtf: string, language: Language): string {
  return describeEdtf(parseEdtf(edtf), language);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
