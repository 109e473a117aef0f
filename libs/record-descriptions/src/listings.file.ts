import {
  code,
  endDate,
  exchangeMic,
  inOrder,
  reference,
  source,
  startDate,
  text,
  type RecordFile,
} from '#minewatch/record-columns';

/** `listings.csv`: securities of companies on exchanges, dated. */
export const listingsFile: RecordFile = {
  name: 'listings.csv',
  title: { en: 'listings', es: 'cotizaciones' },
  table: { name: 'listing', key: ['company_id', 'exchange_mic', 'segment', 'ticker', 'from_edtf'] },
  columns: {
    company_slug: reference('COMPANY', { into: 'company_id', isRequired: true }),
    exchange_mic: exchangeMic({ isRequired: true }),
    segment: code('listing_segment', { isRequired: true }),
    ticker: text(),
    from_edtf: startDate(),
    to_edtf: endDate(),
    source_url: source(),
    confidence: code('confidence'),
  },
  rowRules: [inOrder('from', 'to')],
};
