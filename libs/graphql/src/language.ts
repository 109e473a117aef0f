/** The languages everything is written in. */
export enum Language {
  EN = 'EN',
  ES = 'ES',
}
