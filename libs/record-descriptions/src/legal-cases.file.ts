import {
  citations,
  code,
  country,
  date,
  inOrder,
  longText,
  reference,
  references,
  slug,
  text,
  type RecordFile,
  type TargetTable,
} from '#minewatch/record-columns';

const defendants: TargetTable = {
  name: 'legal_case_defendant',
  key: ['legal_case_id', 'company_id'],
  listOf: 'legal_case_id',
};

/** `legal_cases.csv`: cases in court, claimants as counts or public names. */
export const legalCasesFile: RecordFile = {
  name: 'legal_cases.csv',
  title: { en: 'legal cases', es: 'casos judiciales' },
  kind: 'LEGAL_CASE',
  table: { name: 'legal_case', key: ['id'] },
  columns: {
    slug: slug(),
    dispute_slug: reference('DISPUTE', { into: 'dispute_id' }),
    name: text({ isRequired: true }),
    court: text(),
    country_iso2: country(),
    filed_edtf: date('filed'),
    decided_edtf: date('decided'),
    status: code('legal_case_status', { into: 'case_status', isRequired: true }),
    outcome: code('legal_case_outcome', { into: 'case_outcome', isRequired: true }),
    claimants_en: text(),
    claimants_es: text(),
    defendant_slugs: references('COMPANY', defendants, 'company_id'),
    summary_en: longText(),
    summary_es: longText(),
    source_url: citations(),
    confidence: code('confidence'),
  },
  rowRules: [inOrder('filed', 'decided')],
};
