export { LANGUAGES, type InEachLanguage, type Language } from './language.js';
export { todayInLima } from './lima-day.js';
