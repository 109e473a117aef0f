import {
  citations,
  code,
  country,
  domain,
  lei,
  longText,
  names,
  ruc,
  slug,
  text,
  type RecordFile,
  type TargetTable,
} from '#minewatch/record-columns';

const otherNames: TargetTable = {
  name: 'company_name',
  key: ['company_id', 'name', 'from_edtf'],
  listOf: 'company_id',
  // Dated names come from elsewhere: the file only lists undated ones.
  replaces: 'from_edtf is null and to_edtf is null',
};

/** `companies.csv`: firms, state companies, funds and joint ventures. */
export const companiesFile: RecordFile = {
  name: 'companies.csv',
  title: { en: 'companies', es: 'empresas' },
  kind: 'COMPANY',
  table: { name: 'company', key: ['id'] },
  columns: {
    slug: slug(),
    name: text({ isRequired: true }),
    legal_name: text(),
    aka: names(otherNames, 'name'),
    country_iso2: country(),
    website_domain: domain(),
    lei: lei(),
    ruc: ruc(),
    company_number: text(),
    description_en: longText(),
    description_es: longText(),
    source_url: citations(),
    confidence: code('confidence'),
  },
};
