export * from './lists.js';
export {
  getTerm,
  isCodeOf,
  labelOf,
  listNames,
  termsOf,
  UnknownCode,
  type CodeOf,
  type ListName,
} from './vocabulary.js';
export type { VocabularyTerm } from './vocabulary-term.js';
