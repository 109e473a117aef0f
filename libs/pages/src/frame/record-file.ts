import { stringify } from 'csv-stringify/sync';
import type { Page, RecordTable } from './page.js';
import { addressOf } from './page-addresses.js';
import type { PublicQuery } from './page-document.js';
import type { Visit } from './visit.js';

export type RecordFileFormat = 'json' | 'csv';

export const RECORD_FILE_TYPES: Readonly<Record<RecordFileFormat, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** Last part of a record file's address, after that of its page. */
export const recordFileName = (format: RecordFileFormat): string => `data.${format}`;

/** Address of the file that holds what a record's page shows, of the same edition. */
export function recordFileAddress(
  { page, language, slug, edition }: Visit,
  format: RecordFileFormat,
): string {
  const search = edition ? `?edition=${edition.asked}` : '';
  return `${addressOf(language, page, slug)}/${recordFileName(format)}${search}`;
}

/** What a record's page shows, as a file; null when there is no such record or the page has no table. */
export async function readRecordFile(
  page: Page,
  visit: Visit,
  query: PublicQuery,
  format: RecordFileFormat,
): Promise<string | null> {
  const variables = page.variables(visit);
  const answer = await query(page.document, variables);
  const content = page.content(answer, visit);
  if (!content) return null;
  if (format === 'csv') return page.table ? writeCsv(page.table(answer)) : null;
  const search = visit.edition ? new URLSearchParams({ edition: visit.edition.version }) : undefined;
  const file = {
    title: content.title,
    address: visit.site.origin + addressOf(visit.language, page.name, visit.slug, search),
    publishedIn: visit.edition?.version ?? null,
    asOf: visit.today,
    licence: 'CC BY 4.0',
    query: page.document,
    variables,
    data: answer,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** With a mark by which spreadsheets read accents right; what they would take for a formula is written as text. */
function writeCsv({ columns, rows }: RecordTable): string {
  return stringify([columns.slice(), ...rows.map((row) => row.slice())], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
}
