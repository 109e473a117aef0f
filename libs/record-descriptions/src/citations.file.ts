import {
  day,
  error,
  perhaps,
  referenceBy,
  referenceKind,
  source,
  suggest,
  text,
  type RecordFile,
  type RowRule,
} from '#minewatch/record-columns';

const into = 'record_id';
const records = {
  company: { kind: 'COMPANY', into },
  project: { kind: 'PROJECT', into },
  place: { kind: 'PLACE', into },
  people: { kind: 'PEOPLE', into },
  community: { kind: 'COMMUNITY', into },
  dispute: { kind: 'DISPUTE', into },
  event: { kind: 'EVENT', into },
  agreement: { kind: 'AGREEMENT', into },
  legal_case: { kind: 'LEGAL_CASE', into },
  news: { kind: 'NEWS', into },
} as const;

/** What a record cites as a whole stands in its own row. */
const fieldOrPage: RowRule = ({ cells }) => {
  if (cells['field'] || cells['page']) return {};
  const wrong = { en: 'neither a field nor a page', es: 'ni un campo ni una página' };
  const expected = {
    en: 'the field that rests on the source, or the page of it; sources of a whole record stand in its own row',
    es: 'el campo que se apoya en la fuente, o su página; las fuentes de un registro entero van en su propia fila',
  };
  return { findings: [error({ column: 'field', value: '', wrong, expected })] };
};

/** The field is a column of the file of such a record. */
function knownField(files: readonly RecordFile[]): RowRule {
  return ({ cells }) => {
    const { field = '', record_kind: word = '' } = cells;
    const file = files.find(({ kind }) => kind === word.toUpperCase());
    const known = Object.keys(file?.columns ?? {});
    if (!file || field === '' || known.includes(field)) return {};
    const near = suggest(field, known);
    const list = known.join(', ');
    const wrong = { en: `no column of ${file.name}`, es: `no es una columna de ${file.name}` };
    const expected = near === null ? { en: `one of ${list}`, es: `una de ${list}` } : perhaps(near);
    return { findings: [error({ column: 'field', value: field, wrong, expected })] };
  };
}

/**
 * `citations.csv`: what one field of a record rests on, with page and the day on which it was read.
 *
 * @param files those of the records that may be cited for
 */
export const citationsFile = (files: readonly RecordFile[]): RecordFile => ({
  name: 'citations.csv',
  title: { en: 'sources of single fields', es: 'fuentes de campos' },
  table: { name: 'citation', key: ['record_id', 'field', 'source_id', 'page'] },
  columns: {
    record_kind: referenceKind(records),
    record_slug: referenceBy('record_kind', records, { isRequired: true }),
    field: text(),
    source: source({ isRequired: true }),
    page: text(),
    read_on: day(),
  },
  rowRules: [fieldOrPage, knownField(files)],
});
