/** The languages every public text is written in, the first being the fallback. */
export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The same text in each language. */
export type InEachLanguage<T = string> = Readonly<Record<Language, T>>;
