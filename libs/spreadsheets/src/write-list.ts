import { stringify } from 'csv-stringify/sync';
import { columnNamesOf, rowsOfFile, type RecordDocument } from '#minewatch/record-documents';
import { protectCell } from './safe-cells.js';

/** Tells Excel that a CSV file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A list of records as CSV (RFC 4180), piece by piece as the records come, in the format in which it can be uploaded
 * again. No text can be taken for a formula; numbers stay numbers.
 *
 * @param file such as `disputes.csv` or `status_history.csv`
 */
export async function* writeList(
  file: string,
  documents: AsyncIterable<RecordDocument>,
  { hasByteOrderMark = false }: { hasByteOrderMark?: boolean } = {},
): AsyncGenerator<string, void, undefined> {
  const columns = columnNamesOf(file);
  yield (hasByteOrderMark ? BYTE_ORDER_MARK : '') + stringify([columns]);
  for await (const document of documents) {
    const rows = rowsOfFile(document, file).map((row) =>
      columns.map((column) => protectCell(row[column] ?? '')),
    );
    if (rows.length > 0) yield stringify(rows);
  }
}
