import type { Language } from '#minewatch/shared';

const LOCALES = { en: 'en-GB', es: 'es-PE' } as const;
const ZONE = 'America/Lima';

/** A moment in words, as the clocks of Lima show it: "24 Nov 2026, 09:15". */
export const formatMoment = (instant: string, language: Language): string =>
  new Date(instant).toLocaleString(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    hour12: false,
    timeZone: ZONE,
  });

/** The time alone: "09:15". */
export const formatTime = (instant: string, language: Language): string =>
  new Date(instant).toLocaleTimeString(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: ZONE,
  });

/** A day of the calendar in words: "24 Nov 2026". */
export const formatDay = (day: string, language: Language): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(LOCALES[language], {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });

/** A month in words: "November 2026". */
export const formatMonth = (month: string, language: Language): string =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString(LOCALES[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
