import type { InEachLanguage } from '#minewatch/shared';

/** How expectations are worded, in one place so that all files speak alike. */
export const expectations = {
  text: { en: 'a text', es: 'un texto' },
  slug: {
    en: 'a slug of small letters, digits and hyphens, such as las-bambas',
    es: 'un identificador de minúsculas, cifras y guiones, como las-bambas',
  },
  date: {
    en: 'a date in EDTF such as 2019-02, 2019-02-28 or 2019-02~',
    es: 'una fecha en EDTF como 2019-02, 2019-02-28 o 2019-02~',
  },
  day: { en: 'a day such as 2019-02-28', es: 'un día como 2019-02-28' },
  percent: {
    en: 'a share above 0 and up to 100, such as 33.75; empty when unknown',
    es: 'una participación mayor que 0 y de hasta 100, como 33.75; vacía si se desconoce',
  },
  count: {
    en: 'a whole number of people, 0 or more; empty when not stated',
    es: 'un número entero de personas, 0 o más; vacío si no se indica',
  },
  url: {
    en: 'an address that begins with http:// or https://',
    es: 'una dirección que empiece con http:// o https://',
  },
  latitude: {
    en: 'a latitude in degrees between -90 and 90, such as -14.79',
    es: 'una latitud en grados entre -90 y 90, como -14.79',
  },
  longitude: {
    en: 'a longitude in degrees between -180 and 180, such as -71.41',
    es: 'una longitud en grados entre -180 y 180, como -71.41',
  },
  ubigeo: {
    en: 'an INEI code of 2, 4 or 6 digits with its leading zero, such as 080801',
    es: 'un código del INEI de 2, 4 o 6 cifras con su cero inicial, como 080801',
  },
  country: {
    en: 'a country code of two capitals (ISO 3166-1), such as PE',
    es: 'un código de país de dos mayúsculas (ISO 3166-1), como PE',
  },
  mic: {
    en: 'an exchange code of four capitals or digits (ISO 10383), such as XLON',
    es: 'un código de bolsa de cuatro mayúsculas o cifras (ISO 10383), como XLON',
  },
  language: {
    en: 'a language code of two small letters (ISO 639-1), such as es',
    es: 'un código de idioma de dos minúsculas (ISO 639-1), como es',
  },
  domain: { en: 'a domain such as glencore.com', es: 'un dominio como glencore.com' },
  lei: {
    en: 'a Legal Entity Identifier of 20 capitals and digits (ISO 17442)',
    es: 'un identificador de entidad jurídica de 20 mayúsculas y cifras (ISO 17442)',
  },
  ruc: { en: 'a Peruvian tax number of 11 digits', es: 'un RUC de 11 cifras' },
  actor: {
    en: 'an actor of the dispute: the slug of a company or community or the name of an organisation, such as mmg or mmg:OWNER',
    es: 'un actor del conflicto: el identificador de una empresa o comunidad o el nombre de una organización, como mmg o mmg:OWNER',
  },
  psgPage: { en: 'psg:YEAR-MONTH, such as psg:2016-02', es: 'psg:AÑO-MES, como psg:2016-02' },
  source: {
    en: 'an address (http:// or https://), psg:2016-02, or unsourced',
    es: 'una dirección (http:// o https://), psg:2016-02 o unsourced',
  },
} as const satisfies Record<string, InEachLanguage>;

export const mistakes = {
  missing: { en: 'missing', es: 'falta' },
  malformed: { en: 'not of the expected form', es: 'no tiene la forma esperada' },
  blank: { en: 'only white space', es: 'solo espacios' },
  control: { en: 'holds a control character', es: 'contiene un carácter de control' },
} as const satisfies Record<string, InEachLanguage>;

/** From so many words on, a list is longer than the help it gives. */
const LONG_LIST = 12;

/** The words that are allowed: the one most like the mistyped one, or else all of them, or where they are listed. */
export function oneOf(allowed: readonly string[], guess: string | null, listedIn?: string): InEachLanguage {
  if (guess !== null) return perhaps(guess);
  const list = allowed.join(', ');
  return listedIn !== undefined && allowed.length > LONG_LIST
    ? { en: `a code of ${listedIn}`, es: `un código de ${listedIn}` }
    : { en: `one of ${list}`, es: `uno de ${list}` };
}

/** A guess at what was meant. */
export function perhaps(guess: string): InEachLanguage {
  return { en: `${guess}, perhaps`, es: `${guess}, tal vez` };
}
