export { LANGUAGES, type InEachLanguage, type Language } from './language.js';
