import type { InEachLanguage } from '#minewatch/shared';
import type { Month } from './month.js';

const writers: InEachLanguage<Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  es: new Intl.DateTimeFormat('es-PE', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** "November 2026", "noviembre de 2026". */
export function monthInWords(month: Month): InEachLanguage {
  const day = new Date(`${month}-01T00:00:00Z`);
  return { en: writers.en.format(day), es: writers.es.format(day) };
}
