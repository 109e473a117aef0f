import { slug, text, type RecordFile } from '#minewatch/record-columns';

/** `people.csv`: indigenous or original peoples, where the spelling of a name is to change. */
export const peopleFile: RecordFile = {
  name: 'people.csv',
  title: { en: 'peoples', es: 'pueblos' },
  kind: 'PEOPLE',
  table: { name: 'people', key: ['id'] },
  columns: { slug: slug(), name: text({ isRequired: true }) },
};
