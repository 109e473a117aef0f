import type { Language } from '#minewatch/shared';
import type { DeskLanguage } from '../staff-documents.js';

/** The language as the staff API names it. */
export const staffLanguage = (language: Language): DeskLanguage => (language === 'es' ? 'ES' : 'EN');
