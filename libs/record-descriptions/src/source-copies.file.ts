import { domain, text, type RecordFile } from '#minewatch/record-columns';

/** `source_copies.csv`: hosts that carry copies of what others published; their addresses are shown as copies. */
export const sourceCopiesFile: RecordFile = {
  name: 'source_copies.csv',
  title: { en: 'hosts of copies', es: 'sitios con copias' },
  listsCopyHosts: true,
  columns: { host: domain({ isRequired: true }), remark: text() },
};
