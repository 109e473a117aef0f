import { describeEdtf, parseEdtf } from '#minewatch/edtf';
import type { Language } from '#minewatch/shared';

/** A noun in its two forms: "1 dispute", "2 disputes". */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** Spanish as in Peru; English as in Britain. */
const LOCALES = { en: 'en-GB', es: 'es-PE' } as const;

/** How numbers, dates, countries and orders are written in a language. */
export class Formats {
  private readonly numbers: Intl.NumberFormat;
  private readonly percents: Intl.NumberFormat;
  private readonly rates: Intl.NumberFormat;
  private readonly countries: Intl.DisplayNames;
  private readonly tongues: Intl.DisplayNames;
  private readonly lists: Intl.ListFormat;
  private readonly order: Intl.Collator;

  constructor(private readonly language: Language) {
    const locale = LOCALES[language];
    this.numbers = new Intl.NumberFormat(locale);
    this.percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
    this.rates = new Intl.NumberFormat(locale, { style: 'percent' });
    this.countries = new Intl.DisplayNames(locale, { type: 'region' });
    this.tongues = new Intl.DisplayNames(locale, { type: 'language' });
    this.lists = new Intl.ListFormat(locale);
    this.order = new Intl.Collator(LOCALES.es, { sensitivity: 'base', numeric: true });
  }

  number(value: number): string {
    return this.numbers.format(value);
  }

  /** "12 disputes". */
  count(value: number, noun: Counted): string {
    return `${this.number(value)} ${value === 1 ? noun.one : noun.other}`;
  }

  /** From a number of hundredths: 33.75 is "33.75%". */
  percent(hundredths: number): string {
    return this.percents.format(hundredths / 100);
  }

  /** From a part of one, in whole per cent: 0.857 is "86%". */
  rate(part: number): string {
    return this.rates.format(part);
  }

  country(iso2: string): string {
    return this.countries.of(iso2) ?? iso2;
  }

  /** Name of a language from its ISO 639 code. */
  tongue(code: string): string {
    return this.tongues.of(code) ?? code;
  }

  list(items: readonly string[]): string {
    return this.lists.format(items);
  }

  /** A day or an EDTF date in words: "15 February 2016", "around November 2011". */
  date(edtf: string): string {
    return describeEdtf(parseEdtf(edtf), this.language);
  }

  /** The same after a preposition: Spanish days then take an article, "desde el 15 de febrero de 2016". */
  dateInPhrase(edtf: string): string {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(edtf);
    return this.language === 'es' && isDay ? `el ${this.date(edtf)}` : this.date(edtf);
  }

  /** Sorts by name as a Spanish index does, whichever the language: most names are Spanish. */
  byName<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
    return [...items].sort((a, b) => this.order.compare(nameOf(a), nameOf(b)));
  }
}

export const FORMATS: Readonly<Record<Language, Formats>> = { en: new Formats('en'), es: new Formats('es') };
