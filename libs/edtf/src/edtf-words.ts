import type { InEachLanguage } from '#minewatch/shared';
import type { EdtfPoint } from './edtf-point.js';

/** How a language words the pieces of a date. */
export interface DateWords {
  readonly months: readonly string[];
  readonly seasons: Readonly<Record<NonNullable<EdtfPoint['season']>, string>>;
  /** Joins day, month and year, or fewer of them. */
  readonly join: (...parts: (string | number)[]) => string;
  /** A day as part of a phrase: "el 15 de febrero". */
  readonly article: string;
  readonly season: (season: string, year: number) => string;
  readonly decade: (firstYear: number) => string;
  readonly around: (date: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly dateUnknown: string;
  readonly remarks: Readonly<Record<Remark, string>>;
}

/** What is said of a date in brackets after it. */
export type Remark =
  'uncertain' | 'monthUnknown' | 'monthAndDayUnknown' | 'dayUnknown' | 'startUnknown' | 'endUnknown';

const ENGLISH: DateWords = {
  months: 'January February March April May June July August September October November December'.split(' '),
  seasons: { SPRING: 'spring', SUMMER: 'summer', AUTUMN: 'autumn', WINTER: 'winter' },
  join: (...parts) => parts.join(' '),
  article: '',
  season: (season, year) => `southern ${season} of ${year}`,
  decade: (firstYear) => `the ${firstYear}s`,
  around: (date) => `around ${date}`,
  between: (first, last) => `between ${first} and ${last}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  dateUnknown: 'date unknown',
  remarks: {
    uncertain: 'date uncertain',
    monthUnknown: 'month unknown',
    monthAndDayUnknown: 'month and day unknown',
    dayUnknown: 'day unknown',
    startUnknown: 'start unknown',
    endUnknown: 'end unknown',
  },
};

/** As in Peru, which writes "setiembre". */
const SPANISH: DateWords = {
  months: 'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  seasons: { SPRING: 'primavera', SUMMER: 'verano', AUTUMN: 'otoño', WINTER: 'invierno' },
  join: (...parts) => parts.join(' de '),
  article: 'el ',
  season: (season, year) => `${season} austral de ${year}`,
  decade: (firstYear) => `la década de ${firstYear}`,
  around: (date) => `alrededor de ${date}`.replace('de el ', 'del '),
  between: (first, last) => `entre ${first} y ${last}`,
  since: (date) => `desde ${date}`,
  until: (date) => `hasta ${date}`,
  dateUnknown: 'fecha desconocida',
  remarks: {
    uncertain: 'fecha incierta',
    monthUnknown: 'mes desconocido',
    monthAndDayUnknown: 'mes y día desconocidos',
    dayUnknown: 'día desconocido',
    startUnknown: 'inicio desconocido',
    endUnknown: 'fin desconocido',
  },
};

export const DATE_WORDS: InEachLanguage<DateWords> = { en: ENGLISH, es: SPANISH };
