import { describeEdtf, parseEdtf } from '#minewatch/edtf';
import type { InEachLanguage } from '#minewatch/shared';
import type { Month } from './month.js';

/** "November 2026", "noviembre de 2026". */
export function monthInWords(month: Month): InEachLanguage {
  const date = parseEdtf(month);
  return { en: describeEdtf(date, 'en'), es: describeEdtf(date, 'es') };
}
