import { count, text, type RecordFile } from '#minewatch/record-columns';

/** The code lists of seed-data/vocabularies as one file: their rows, with the list and the place in it. */
export const vocabularyFile: RecordFile = {
  name: 'vocabularies',
  title: { en: 'vocabulary codes', es: 'códigos de vocabulario' },
  isVocabulary: true,
  table: { name: 'vocabulary.term', key: ['list', 'code'] },
  columns: {
    list: text({ isRequired: true }),
    code: text({ isRequired: true }),
    rank: count(),
    group: text({ into: 'group_code' }),
    en: text({ into: 'label_en', isRequired: true }),
    es: text({ into: 'label_es', isRequired: true }),
    derives_from: text(),
    position: count({ isRequired: true }),
  },
};
