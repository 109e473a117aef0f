import type { InEachLanguage, Language } from '#minewatch/shared';
import { daysInMonth } from './calendar.js';
import type { EdtfError, EdtfErrorCode } from './edtf-error.js';
import { DATE_WORDS } from './edtf-words.js';

const EXAMPLES = '2016-02-15, 2016-02, 2016, 201X, 2011-11~, 2012-08/2012-09, 2016-01/..';

const REASONS: Record<EdtfErrorCode, InEachLanguage> = {
  NOT_EDTF: {
    en: `is not a date in EDTF. Write it like one of these, without spaces: ${EXAMPLES}.`,
    es: `no es una fecha en EDTF. Escríbala como una de estas, sin espacios: ${EXAMPLES}.`,
  },
  NOT_LEVEL_1: {
    en: `is EDTF, but of a kind that is not recorded here. Write it like one of these: ${EXAMPLES}.`,
    es: `es EDTF, pero de un tipo que aquí no se registra. Escríbala como una de estas: ${EXAMPLES}.`,
  },
  TIME_OF_DAY: {
    en: 'gives an hour, and only days are recorded. Leave the hour out.',
    es: 'indica una hora, y solo se registran días. Quite la hora.',
  },
  IMPOSSIBLE_DATE: { en: 'does not exist in the calendar', es: 'no existe en el calendario' },
  YEAR_OUT_OF_RANGE: {
    en: 'is outside the years 0001 to 9999.',
    es: 'está fuera de los años 0001 a 9999.',
  },
  REVERSED: {
    en: 'begins after it ends. Write the earlier date first.',
    es: 'empieza después de su fin. Escriba primero la fecha más temprana.',
  },
  NO_DATE: {
    en: 'holds no date. Leave the field empty when nothing is known.',
    es: 'no contiene ninguna fecha. Deje el campo vacío si no se sabe nada.',
  },
};

/** One or two sentences for the person who wrote the date: what is wrong and what to write. */
export function describeEdtfError(error: EdtfError, language: Language): string {
  const detail = error.code === 'IMPOSSIBLE_DATE' ? describeCalendar(error.part, language) : '';
  return `“${error.part}” ${REASONS[error.code][language]}${detail}`;
}

function describeCalendar(part: string, language: Language): string {
  const [year = '', month = ''] = part.split('-');
  const name = DATE_WORDS[language].months[Number(month) - 1];
  if (name === undefined) {
    return language === 'en'
      ? ': months run from 01 to 12, seasons from 21 to 24.'
      : ': los meses van de 01 a 12 y las estaciones de 21 a 24.';
  }
  const days = daysInMonth(Number(year.replaceAll('X', '0')), Number(month));
  const monthAndYear = DATE_WORDS[language].join(name, year);
  return language === 'en' ? `: ${monthAndYear} has ${days} days.` : `: ${monthAndYear} tiene ${days} días.`;
}
